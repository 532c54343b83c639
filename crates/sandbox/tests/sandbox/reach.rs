//! What a consent, a registration, a right or a licence keeps from an app.

use wegwijs_sandbox::{AppKind, DataScope, Divisions, PRACTICE_CLIENT_ID, Resource, UserStatus, World, WorldError};

use crate::client::{ME, Practice};

fn divisions(division: u32) -> String {
    format!("/api/v1/{division}/system/Divisions?$select=Code")
}

#[test]
fn an_administration_outside_the_consent_is_forbidden() {
    let practice = Practice::new();
    let pair = practice.sign_in("ans", Divisions::only([310_002, 310_003]));
    // The trap: the current administration follows the browser, and lies outside.
    assert_eq!(practice.read(ME, &pair.access).status, 200);
    let answer = practice.read(&divisions(310_001), &pair.access);
    assert_eq!(answer.status, 403);
    assert_eq!(
        answer.message(),
        "Forbidden - User division is not within division scope"
    );
    assert_eq!(answer.header("reason"), None);

    let list = practice.read(&divisions(310_002), &pair.access).json();
    assert_eq!(list["d"]["results"].as_array().unwrap().len(), 2);
    practice.change(|world| {
        world
            .change_divisions("ans", PRACTICE_CLIENT_ID, Divisions::only([310_002]))
            .unwrap();
    });
    let list = practice.read(&divisions(310_002), &pair.access).json();
    assert_eq!(list["d"]["results"].as_array().unwrap().len(), 1);
    practice.change(|world| world.rules.listing_follows_consent = false);
    let list = practice.read(&divisions(310_002), &pair.access).json();
    assert_eq!(list["d"]["results"].as_array().unwrap().len(), 4);
    practice.change(|world| world.rules.me_follows_consent = true);
    assert_eq!(practice.read(ME, &pair.access).status, 403);
}

#[test]
fn an_own_app_has_neither_scope() {
    let practice = Practice::with(|world| {
        let app = world.app_mut(PRACTICE_CLIENT_ID).unwrap();
        app.kind = AppKind::Own;
        app.data_scopes.clear();
    });
    let pair = practice.sign_in("ans", Divisions::only([310_002]));
    assert_eq!(practice.read(&divisions(310_001), &pair.access).status, 200);
}

#[test]
fn all_covers_a_later_administration() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.change(|world| {
        let mut new = world.administration(310_001).unwrap().clone();
        new.code = 310_009;
        world.add_administration(new);
        world
            .give_rights("ans", 310_009, wegwijs_sandbox::Rights::Full)
            .unwrap();
    });
    assert_eq!(practice.read(&divisions(310_009), &pair.access).status, 200);
}

#[test]
fn a_standard_app_lacks_data_scopes_it_was_not_registered_for() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.change(|world| {
        let app = world.app_mut(PRACTICE_CLIENT_ID).unwrap();
        app.data_scopes = vec![DataScope::new("hrm.organization", wegwijs_sandbox::Access::View)];
    });
    let answer = practice.read(&divisions(310_001), &pair.access);
    assert_eq!(answer.status, 403);
    let message = answer.message();
    assert!(
        message.starts_with("Forbidden - Application Scope Violated. Cannot read"),
        "{message}"
    );
    // The fallback may still do.
    let hrm = practice.read("/api/v1/310001/hrm/Divisions?$select=Code", &pair.access);
    assert_eq!(hrm.status, 200);
    practice.change(|world| world.rules.gone.insert(Resource::HrmDivisions));
    let hrm = practice.read("/api/v1/310001/hrm/Divisions?$select=Code", &pair.access);
    assert_eq!(hrm.status, 404);
}

#[test]
fn every_reason_arises_by_itself() {
    type Change = fn(&mut World);
    let cases: [(&str, bool, Change); 6] = [
        ("BlockedUser", true, |world| {
            world.user_mut("ans").unwrap().status = UserStatus::Blocked
        }),
        ("InactiveUser", true, |world| {
            world.user_mut("ans").unwrap().status = UserStatus::Inactive
        }),
        ("BlockedCustomer", true, |world| {
            world.subscription_mut("100100").unwrap().blocked = true
        }),
        ("LicenseExpired", true, |world| {
            world.subscription_mut("100100").unwrap().licence_expired = true
        }),
        ("DivisionBlocked", false, |world| {
            world.administration_mut(310_001).unwrap().blocked = true
        }),
        ("NoDivisionAccess", false, |world| world.take_rights("ans", 310_001)),
    ];
    for (reason, me_too, change) in cases {
        let practice = Practice::new();
        let pair = practice.ans();
        practice.change(change);
        let answer = practice.read(&divisions(310_001), &pair.access);
        assert_eq!((answer.status, answer.header("reason")), (403, Some(reason)));
        let me = practice.read(ME, &pair.access);
        assert_eq!(me.header("reason").is_some(), me_too, "{reason}");
    }
}

#[test]
fn an_administration_that_does_not_exist_is_like_one_without_rights() {
    let practice = Practice::new();
    let pair = practice.ans();
    for division in [420_001, 999_999] {
        let answer = practice.read(&divisions(division), &pair.access);
        assert_eq!(answer.header("reason"), Some("NoDivisionAccess"));
    }
}

#[test]
fn the_world_refuses_what_cannot_be() {
    let mut world = World::practice();
    let nobody = world.approve("nobody", PRACTICE_CLIENT_ID, Divisions::All);
    assert_eq!(nobody, Err(WorldError::NoSuchUser));
    let unknown = world.approve("ans", "nothing", Divisions::All);
    assert_eq!(unknown, Err(WorldError::NoSuchApp));
    let foreign = world.approve("bram", PRACTICE_CLIENT_ID, Divisions::only([420_001]));
    assert_eq!(foreign, Err(WorldError::NoRights));
    let none = world.change_divisions("bram", PRACTICE_CLIENT_ID, Divisions::All);
    assert_eq!(none, Err(WorldError::NoConsent));
    for refused in [
        "http://app.invalid/",
        "https://localhost/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "mailto:a@b",
        "x",
    ] {
        let mut app = world.app(PRACTICE_CLIENT_ID).unwrap().clone();
        app.redirect_uris.push(refused.to_owned());
        assert_eq!(world.add_app(app), Err(WorldError::RedirectRefused), "{refused}");
    }
}

#[test]
fn use_is_remembered_with_the_consent() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.advance(30);
    practice.read(ME, &pair.access);
    practice.change(|world| {
        let now = world.now();
        let consent = world.consent("ans", PRACTICE_CLIENT_ID).unwrap();
        assert_eq!((consent.granted_at, consent.last_used), (now - 30, Some(now)));
    });
}
