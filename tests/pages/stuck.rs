//! Where a guide's reader gets stuck, and what helps there.

use crate::walk::{LANGS, Walk};

#[test]
fn an_app_that_a_colleague_allowed_is_theirs_to_withdraw_or_the_managers() {
    for lang in LANGS {
        let Some(mut walk) = Walk::begin(lang, lang) else {
            return;
        };
        let revoke = walk.ui("revoke");
        walk.sign_in("Ans de Vries");
        walk.browser.go(&walk.url("/my/security-center"));
        assert!(walk.browser.found("tbody th", "Webshop Sync").is_empty());
        assert!(!walk.browser.text().contains("Webshop Sync"));

        // The guide's way out: who manages the subscription sees the apps of all users.
        walk.choose("revoke");
        walk.say("Webshop Sync");
        walk.choose("by-hand");
        walk.done();
        walk.done();
        walk.at("find-app");
        walk.command("stuck");
        walk.choose("app-not-in-list");
        walk.choose("other-user");
        walk.at("given-by-other-user");
        let [.., menu, item] = &walk.labels()[..] else {
            panic!("{:?}", walk.labels())
        };
        let (menu, item) = (menu.clone(), item.clone());
        walk.browser.go(&walk.url("/"));
        walk.browser.first("summary").click();
        walk.click(&menu);
        walk.click(&item);
        walk.click("Webshop Sync");
        assert!(walk.browser.text().contains("Bram Jansen"));
        walk.browser.only("main a", &revoke).click();
        walk.browser.only("main button", &revoke).click();
        assert!(walk.browser.first("[role=status]").text().contains("Webshop Sync"));
        // It was the only permission for this app.
        assert!(walk.browser.found("tbody a", "Webshop Sync").is_empty());
        walk.end();
    }
}

#[test]
fn who_does_not_manage_the_subscription_sees_no_revoke_in_app_permissions() {
    for lang in LANGS {
        let Some(walk) = Walk::begin(lang, lang) else { return };
        let revoke = walk.ui("revoke");
        walk.sign_in("Bram Jansen");
        walk.browser.go(&walk.url("/import-export/apps"));
        assert!(walk.browser.text().contains(&walk.ui("apps-of-one")));
        assert!(walk.browser.found("tbody a", "Excel Link").is_empty());
        walk.click("Webshop Sync");
        assert!(walk.browser.found("main a, main button", &revoke).is_empty());
        // It is in their own list.
        walk.browser.go(&walk.url("/my/security-center"));
        assert!(walk.row("Webshop Sync").text().contains(&revoke));
        walk.end();
    }
}

#[test]
fn my_exact_online_does_not_open_and_the_other_route_helps() {
    for lang in LANGS {
        let Some(mut walk) = Walk::begin(lang, lang) else {
            return;
        };
        walk.sign_in("Ans de Vries");
        walk.provoke("screen-fails");
        walk.choose("revoke");
        walk.say("Bonnen Scan");
        walk.choose("by-hand");
        walk.at("open-menu");
        let my = walk.last_label();
        walk.browser.go(&walk.url("/"));
        walk.click("Ans de Vries");
        walk.click(&my);
        walk.browser.only("main h1", &walk.ui("my-fails"));

        walk.command("stuck");
        walk.choose("screen-does-not-open");
        let labels = walk.labels();
        walk.browser.first("summary").click();
        walk.click(&labels[0]);
        walk.browser.only("main h2", &labels[1]);
        walk.click(&labels[2]);
        walk.click("Bonnen Scan");
        let revoke = walk.ui("revoke");
        walk.browser.only("main a", &revoke).click();
        walk.browser.only("main button", &revoke).click();
        walk.done();
        walk.at("other-route");
        walk.choose("opens-now");
        walk.at("opens-after-all");
        walk.browser.go(&walk.url("/my"));
        walk.browser.only("main h1", &my);
        walk.end();
    }
}

#[test]
fn an_administration_that_was_lost_is_taken_out_before_the_choice_can_be_saved() {
    for lang in LANGS {
        let Some(walk) = Walk::begin(lang, lang) else { return };
        walk.sign_in("Ans de Vries");
        walk.provoke("screen-fails");
        walk.browser.go(&walk.url("/import-export/apps"));
        walk.click("Bonnen Scan");
        walk.click(&walk.ui("manage-administrations"));
        let save = walk.ui("save-and-close");
        walk.click(&save);
        walk.browser.only("[role=alert]", &walk.ui("choice-no-rights"));
        let lost = walk.browser.first("main").inside("label");
        lost.iter()
            .find(|one| one.text().starts_with("Alfa Archief"))
            .unwrap()
            .click();
        walk.browser.only(".arrows button", "←").click();
        walk.click(&save);
        assert!(walk.browser.first("[role=status]").text().contains("Bonnen Scan"));
        walk.browser.go(&walk.url("/my"));
        walk.browser.only("main h1", &walk.ui("my-exact-online"));
        walk.end();
    }
}
