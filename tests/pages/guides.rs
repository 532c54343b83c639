//! The guides' own steps, followed in the pages: what a step names is where the step says it is, and the verdicts come
//! out right.

use crate::{
    browser::WIDE,
    walk::{LANGS, Walk},
};

/// The languages of the guide and of the product: the same, and crossed.
const PAIRS: [(&str, &str); 3] = [("nl", "nl"), ("en", "en"), ("nl", "en")];

#[test]
fn revoke_by_hand_then_reauthorise_with_all_administrations() {
    for (lang, ui_lang) in PAIRS {
        let Some(mut walk) = Walk::begin(lang, ui_lang) else {
            return;
        };
        walk.sign_in("Ans de Vries");
        walk.choose("revoke");
        withdraw(&mut walk, "Excel Link");

        walk.at("proof");
        walk.choose("check");
        walk.at("revoked");
        assert_eq!(walk.view["kind"], "outcome");

        walk.choose("reauthorise");
        grant(&mut walk, "Excel Link", |walk| {
            let all = walk.last_label();
            walk.browser.only("fieldset label", &all).click();
        });
        walk.at("proof");
        walk.choose("check");
        walk.at("authorised");
        // All of them, those that were not chosen at first too.
        for administration in ["Alfa Holding", "Alfa Verkoop", "Alfa Vastgoed", "Alfa Archief"] {
            assert!(walk.notices().contains(administration), "{}", walk.notices());
        }
        walk.end();
    }
}

#[test]
fn change_the_administrations_of_a_standard_app() {
    for (lang, by_other_menu) in LANGS.into_iter().flat_map(|lang| [(lang, false), (lang, true)]) {
        let Some(mut walk) = Walk::begin(lang, lang) else {
            return;
        };
        walk.sign_in("Ans de Vries");
        walk.choose("change-administrations");
        walk.at("own-or-standard");
        walk.choose("standard");
        if by_other_menu {
            to_the_app(&mut walk, "Excel Link");
        } else {
            to_own_list(&mut walk, "Excel Link");
        }

        walk.at("scroll-down");
        let manage = walk.last_label();
        if by_other_menu {
            let (_, top, ..) = walk.browser.first("main a.button").place();
            assert!(top > f64::from(WIDE.1), "below the fold: {top}");
            walk.click(&manage);
        } else {
            // Beside the app, in one's own list.
            let links = walk.row("Excel Link").inside("a");
            links
                .iter()
                .find(|link| link.text() == manage)
                .expect("on the row")
                .click();
        }
        walk.done();

        walk.at("move-administrations");
        let [available, selected] = ["available", "selected"].map(|list| walk.ui(&format!("{list}-administrations")));
        assert_eq!(in_list(&walk, &available), ["Alfa Vastgoed", "Alfa Archief"]);
        assert_eq!(in_list(&walk, &selected), ["Alfa Holding", "Alfa Verkoop"]);
        tick(&walk, &selected, "Alfa Verkoop");
        walk.browser.only(".arrows button", "←").click();
        tick(&walk, &available, "Alfa Vastgoed");
        walk.browser.only(".arrows button", "→").click();
        assert_eq!(in_list(&walk, &selected), ["Alfa Holding", "Alfa Vastgoed"]);
        walk.done();

        walk.at("save");
        walk.click(&walk.last_label());
        assert!(walk.browser.first("[role=status]").text().contains("Excel Link"));
        walk.done();

        walk.at("proof");
        walk.choose("check");
        for administration in ["Alfa Holding", "Alfa Vastgoed", "Alfa Verkoop"] {
            assert!(walk.notices().contains(administration), "{}", walk.notices());
        }
        if walk.view["step"] == "prove-by-hand" {
            walk.start_app("Excel Link");
            let data = walk.browser.first("[role=status]").text();
            assert!(
                data.contains("Alfa Vastgoed") && !data.contains("Alfa Verkoop"),
                "{data}"
            );
            walk.choose("as-wanted");
        }
        walk.at("changed");
        walk.end();
    }
}

#[test]
fn an_own_app_has_nothing_to_choose_and_is_withdrawn_and_granted_whole() {
    for lang in LANGS {
        let Some(mut walk) = Walk::begin(lang, lang) else {
            return;
        };
        walk.sign_in("Ans de Vries");
        walk.choose("change-administrations");
        walk.choose("own");
        walk.at("own-app-limits");
        // The screens say the same.
        walk.browser.go(&walk.url("/import-export/apps"));
        walk.click("Alfa Dashboard");
        let manage = walk.ui("manage-administrations");
        assert!(!walk.browser.text().contains(&manage));

        walk.choose("revoke");
        withdraw(&mut walk, "Alfa Dashboard");
        // It is another app than the one that is connected: the reader sees for themselves.
        walk.at("proof");
        walk.choose("by-hand");
        walk.at("prove-by-hand");
        walk.start_app("Alfa Dashboard");
        walk.browser.only("main h1", &walk.ui("sign-in"));
        walk.choose("asks-to-sign-in");
        walk.at("revoked");

        walk.choose("reauthorise");
        grant(&mut walk, "Alfa Dashboard", |walk| {
            assert_eq!(
                walk.browser
                    .found("main fieldset legend", &walk.ui("consent-administrations"))
                    .len(),
                0
            );
            assert_eq!(walk.browser.found("main h2", &walk.ui("consent-data")).len(), 0);
        });
        walk.at("proof");
        walk.choose("by-hand");
        walk.start_app("Alfa Dashboard");
        assert!(walk.browser.first("[role=status]").text().contains("Alfa Archief"));
        walk.choose("works");
        walk.at("authorised");
        walk.end();
    }
}

#[test]
fn the_overview_shows_what_each_app_may() {
    for lang in LANGS {
        let Some(walk) = Walk::begin(lang, lang) else { return };
        walk.sign_in("Ans de Vries");
        walk.browser.go(&walk.url("/import-export/apps"));
        assert!(walk.row("Bonnen Scan").text().contains(&walk.ui("attention-required")));
        walk.click("Bonnen Scan");
        let text = walk.browser.text();
        for id in ["about-nothing", "scope-purchase-invoices", "manage", "sharing-yes"] {
            assert!(text.contains(&walk.ui(id)), "{id}: {text}");
        }
        walk.end();
    }
}

#[test]
fn the_pages_go_along_when_the_reader_switches_language() {
    let Some(mut walk) = Walk::begin("nl", "nl") else {
        return;
    };
    walk.sign_in("Ans de Vries");
    walk.choose("revoke");
    walk.say("Excel Link");
    walk.choose("by-hand");
    for (ui_lang, event) in [("en", "{\"ui_lang\":\"en\"}"), ("nl", "{\"ui_lang\":\"nl\"}")] {
        walk.event(event);
        walk.browser.go(&walk.url("/my"));
        let label = walk.last_label();
        walk.browser.only("main h1", &label);
        assert_eq!(walk.browser.run("return document.documentElement.lang"), ui_lang);
        assert_eq!(walk.browser.run("return document.querySelector('.mark').lang"), "nl");
    }
    walk.end();
}

/// From the first question of `revoke` to its proof.
fn withdraw(walk: &mut Walk, app: &str) {
    walk.at("which-app");
    walk.say(app);
    walk.at("for-me");
    walk.choose("by-hand");

    walk.at("open-menu");
    assert!(walk.body().contains(walk.url("").as_str()), "{}", walk.body());
    walk.browser.go(&walk.url("/"));
    let name = walk.thing("Ans de Vries");
    let (left, top, ..) = name.place();
    assert!(
        left > f64::from(WIDE.0) / 2.0 && top < 150.0,
        "top right: {left}, {top}"
    );
    name.click();
    walk.click(&walk.last_label());
    walk.done();

    walk.at("security-center");
    let tab = walk.browser.only("nav.side a", &walk.last_label());
    assert!(tab.place().0 < f64::from(WIDE.0) / 3.0, "in the menu on the left");
    tab.click();
    walk.done();

    walk.at("find-app");
    let list = walk.labels()[0].clone();
    walk.browser.only("main h2", &list);
    assert!(!walk.row(app).text().is_empty());
    walk.done();

    walk.at("withdraw");
    let revoke = walk.last_label();
    let row = walk.row(app);
    let things = row.inside("a, button");
    let button = things.iter().find(|thing| thing.text() == revoke).expect("on the row");
    let right = |place: (f64, f64, f64, f64)| place.0 + place.2;
    let row_ends = right(row.place());
    assert!(right(button.place()) > row_ends - 40.0, "at the far right");
    button.click();
    // It may ask whether one is sure.
    walk.browser.only("main button", &revoke).click();
    assert!(walk.browser.first("[role=status]").text().contains(app));
    assert!(walk.browser.found("tbody th", app).is_empty());
    walk.done();
}

/// From the first step of `reauthorise` to its proof; `choose` is done at the choice of administrations.
fn grant(walk: &mut Walk, app: &str, choose: impl FnOnce(&Walk)) {
    walk.at("start-app");
    walk.start_app(app);
    walk.browser.only("main h1", &walk.ui("sign-in"));
    walk.done();
    walk.at("sign-in");
    walk.pick("Ans de Vries");
    walk.done();
    walk.at("check-data");
    assert!(walk.browser.first("main h1").text().contains(app));
    walk.done();
    walk.at("choose-administrations");
    choose(walk);
    walk.done();
    walk.at("accept");
    walk.browser.only("main button", &walk.ui("consent-allow")).click();
    assert!(
        walk.browser.url().path().starts_with("/practice/apps/"),
        "back at the app"
    );
    assert!(walk.browser.first("[role=status]").text().contains(app));
    walk.done();
}

/// To one's own list of apps.
fn to_own_list(walk: &mut Walk, app: &str) {
    walk.at("own-list");
    walk.browser.go(&walk.url("/"));
    let labels = walk.labels();
    walk.thing("Ans de Vries").click();
    walk.click(&labels[0]);
    walk.browser.only("nav.side a", &labels[1]).click();
    walk.browser.only("main h2", &labels[2]);
    assert!(!walk.row(app).text().is_empty());
    walk.done();
}

/// By the other menu, from "Import/Export" to the page of an app.
fn to_the_app(walk: &mut Walk, app: &str) {
    walk.at("own-list");
    walk.command("stuck");
    walk.choose("not-in-own-list");
    walk.choose("other-way");
    walk.at("import-export");
    walk.browser.go(&walk.url("/"));
    let open = walk.browser.first("summary");
    assert_eq!(open.text(), "Alfa Holding");
    let (left, top, ..) = open.place();
    assert!(left < f64::from(WIDE.0) / 2.0 && top < 150.0, "top left: {left}, {top}");
    open.click();
    walk.click(&walk.last_label());
    walk.done();

    walk.at("app-permissions");
    let (column, item) = (walk.labels()[1].clone(), walk.last_label());
    let columns = walk.browser.first("main").inside("section");
    let column = columns
        .iter()
        .find(|one| one.text().starts_with(&column))
        .expect("the column");
    let link = column.inside("a").into_iter().find(|link| link.text() == item);
    link.expect("in that column").click();
    walk.done();

    walk.at("open-app");
    walk.click(app);
    assert_eq!(walk.browser.first("main h1").text(), app);
    walk.done();
}

/// The names in one of the two lists.
fn in_list(walk: &Walk, label: &str) -> Vec<String> {
    let lists = walk.browser.first("main").inside("fieldset.list");
    let list = lists
        .iter()
        .find(|list| list.text().starts_with(label))
        .expect("the list");
    let rows = list.inside("li");
    let name = |text: String| {
        text.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' ')
            .to_owned()
    };
    rows.iter().map(|row| name(row.text())).collect()
}

fn tick(walk: &Walk, label: &str, administration: &str) {
    let lists = walk.browser.first("main").inside("fieldset.list");
    let list = lists
        .iter()
        .find(|list| list.text().starts_with(label))
        .expect("the list");
    let rows = list.inside("label");
    rows.iter()
        .find(|row| row.text().starts_with(administration))
        .unwrap()
        .click();
}
