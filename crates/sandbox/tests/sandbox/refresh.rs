//! Refreshing: rotation, reuse, windows, expiry and withdrawal.

use wegwijs_sandbox::{AccessState, Divisions, PRACTICE_CLIENT_ID, RefreshState, TokenAnswer, TokenClass};

use crate::client::{ME, Pair, Practice};

const DAY: i64 = 86_400;

#[test]
fn a_refresh_token_rotates_and_the_old_one_is_dead() {
    let practice = Practice::new();
    let first = practice.ans();
    practice.advance(570);
    let second = Pair::of(&practice.refresh(&first.refresh));
    assert_ne!(first.refresh, second.refresh);
    assert_ne!(first.access, second.access);

    practice.advance(570);
    let old = practice.refresh(&first.refresh);
    assert_eq!((old.status, old.error().as_str()), (401, "unauthorized_client"));
    assert_eq!(old.description(), "Old refresh token used.");
    // The mistake does not hurt the newest one.
    Pair::of(&practice.refresh(&second.refresh));

    let classes: Vec<_> = practice
        .sandbox
        .requests()
        .into_iter()
        .filter(|request| request.path == "/api/oauth2/token")
        .map(|request| (request.token, request.status))
        .collect();
    assert_eq!(
        classes,
        [
            (TokenClass::Code, Some(200)),
            (TokenClass::Refresh(RefreshState::Current), Some(200)),
            (TokenClass::Refresh(RefreshState::Used), Some(401)),
            (TokenClass::Refresh(RefreshState::Current), Some(200)),
        ]
    );
}

#[test]
fn an_old_refresh_token_was_also_seen_to_get_a_400() {
    let practice = Practice::with(|world| world.rules.old_token.status = 400);
    let first = practice.ans();
    practice.advance(570);
    Pair::of(&practice.refresh(&first.refresh));
    let answer = practice.refresh(&first.refresh);
    assert_eq!((answer.status, answer.error().as_str()), (400, "unauthorized_client"));
}

#[test]
fn a_refresh_that_comes_too_early_is_harmless_in_every_variant() {
    for variant in TokenAnswer::too_early_variants() {
        let practice = Practice::with(|world| world.rules.too_early = variant.clone());
        let pair = practice.ans();
        practice.advance(569);
        let answer = practice.refresh(&pair.refresh);
        assert_eq!(answer.status, variant.status);
        assert_eq!(answer.error(), variant.error);
        assert!(
            answer.description().contains("access_token not expired")
                || answer.description().contains("Access Token not expired")
        );
        assert_eq!(practice.read(ME, &pair.access).status, 200);
        practice.advance(1);
        Pair::of(&practice.refresh(&pair.refresh));
    }
}

#[test]
fn the_window_can_be_another() {
    let practice = Practice::with(|world| {
        world.rules.token_window = 0;
        world.rules.access_lifetime = 60;
    });
    let pair = practice.ans();
    let answer = practice.refresh(&pair.refresh);
    assert_eq!(answer.json()["expires_in"], "60");
    practice.advance(60);
    assert_eq!(practice.read(ME, &Pair::of(&answer).access).status, 401);
}

#[test]
fn a_refresh_token_lives_thirty_days_from_its_last_use() {
    let practice = Practice::new();
    let mut pair = practice.ans();
    for _ in 0..3 {
        practice.advance(30 * DAY - 1);
        pair = Pair::of(&practice.refresh(&pair.refresh));
    }
    practice.advance(30 * DAY);
    let answer = practice.refresh(&pair.refresh);
    assert_eq!((answer.status, answer.error().as_str()), (400, "invalid_request"));
}

#[test]
fn an_expired_refresh_token_is_told_so_in_us_dates() {
    // 11 September 2022, 21:18:20 UTC.
    let practice = Practice::with(|world| world.advance(1_662_931_100 - world.now()));
    let pair = practice.ans();
    practice.advance(1_666_973_750 - 1_662_931_100);
    assert_eq!(
        practice.refresh(&pair.refresh).description(),
        "The refresh token expired at 10/11/2022 9:18:20 PM and it is now 10/28/2022 4:15:50 PM."
    );
}

#[test]
fn a_withdrawal_takes_effect_at_once() {
    let practice = Practice::new();
    let pair = practice.ans();
    assert!(practice.change(|world| world.withdraw("ans", PRACTICE_CLIENT_ID)));
    assert_eq!(practice.read(ME, &pair.access).status, 401);
    let answer = practice.refresh(&pair.refresh);
    assert_eq!((answer.status, answer.error().as_str()), (400, "invalid_grant"));
    let log = practice.sandbox.requests();
    assert!(log.iter().any(|one| one.token == TokenClass::Access(AccessState::Dead)));
    assert!(!practice.change(|world| world.withdraw("ans", PRACTICE_CLIENT_ID)));

    // Allowing it again does not wake the old chain.
    let again = practice.ans();
    practice.advance(570);
    assert_eq!(practice.refresh(&pair.refresh).error(), "invalid_grant");
    Pair::of(&practice.refresh(&again.refresh));
}

#[test]
fn a_withdrawal_may_leave_the_access_token_its_ten_minutes_and_word_itself_differently() {
    let practice = Practice::with(|world| {
        world.rules.access_survives_withdrawal = true;
        world.rules.withdrawn = TokenAnswer::new(401, "unauthorized_client", "Not any more.");
    });
    let pair = practice.ans();
    practice.change(|world| world.withdraw("ans", PRACTICE_CLIENT_ID));
    practice.advance(599);
    assert_eq!(practice.read(ME, &pair.access).status, 200);
    practice.advance(1);
    assert_eq!(practice.read(ME, &pair.access).status, 401);
    let answer = practice.refresh(&pair.refresh);
    assert_eq!((answer.status, answer.description().as_str()), (401, "Not any more."));
}

#[test]
fn a_code_dies_with_the_consent() {
    let practice = Practice::new();
    let code = practice.code("ans", Divisions::All);
    practice.change(|world| world.withdraw("ans", PRACTICE_CLIENT_ID));
    assert_eq!(practice.redeem(&code).error(), "invalid_grant");
}
