//! What the API gives: who, which administrations, in which clothes, page by page.

use serde_json::{Value, json};
use wegwijs_sandbox::{Access, AccessState, Divisions, Envelope, ExpiredAccess, Resource, Rights, TokenClass};

use crate::client::{ME, Practice};

const DIVISIONS: &str = "/api/v1/310001/system/Divisions?$select=Code,Description,Hid,CustomerName,Country,Current,Status,BlockingStatus,Created";

fn codes(list: &Value) -> Vec<u64> {
    let rows = list["d"]["results"].as_array().unwrap();
    let mut codes: Vec<u64> = rows.iter().map(|row| row["Code"].as_u64().unwrap()).collect();
    codes.sort_unstable();
    codes
}

#[test]
fn me_is_the_user_who_allowed_the_app() {
    let practice = Practice::new();
    let pair = practice.ans();
    let select = "UserID,CurrentDivision,AccountingDivision,FullName,UserName,Email,Language,LanguageCode,DivisionCustomerName,CustomerCode,Legislation";
    let me = practice.read(&format!("/api/v1/current/Me?$select={select}"), &pair.access);
    assert_eq!(me.status, 200);
    let mut row = me.json()["d"]["results"][0].clone();
    row.as_object_mut().unwrap().remove("__metadata");
    assert_eq!(
        row,
        json!({
            "UserID": "00000000-0000-4000-8000-000000000001",
            "CurrentDivision": 310_001,
            "AccountingDivision": 310_001,
            "FullName": "Ans de Vries",
            "UserName": "ans",
            "Email": "ans@wegwijs.invalid",
            "Language": "NL",
            "LanguageCode": "nl-NL",
            "DivisionCustomerName": "Alfa Groep",
            "CustomerCode": "100100",
            "Legislation": 1,
        })
    );
}

#[test]
fn administrations_come_with_their_types() {
    let practice = Practice::new();
    let pair = practice.ans();
    let list = practice.read(DIVISIONS, &pair.access).json();
    assert_eq!(codes(&list), [310_001, 310_002, 310_003, 310_004]);
    let rows = list["d"]["results"].as_array().unwrap();
    let archive = rows.iter().find(|row| row["Code"] == 310_004).unwrap();
    assert_eq!(archive["Description"], "Alfa Archief");
    assert_eq!(archive["Hid"], "4", "a 64-bit number is a string");
    assert_eq!(archive["Status"], 2);
    assert_eq!(archive["Current"], false);
    let created = archive["Created"].as_str().unwrap();
    assert!(created.starts_with("/Date(") && created.ends_with("000)/"), "{created}");

    let hrm = practice.read("/api/v1/310001/hrm/Divisions?$select=Code,HID,Status", &pair.access);
    assert_eq!(hrm.status, 403, "this app lacks that data scope");
    let all = practice.read("/api/v1/310001/system/AllDivisions?$select=Code", &pair.access);
    assert_eq!(codes(&all.json()), [310_001, 310_002, 310_003, 310_004]);
}

#[test]
fn the_hrm_list_has_the_current_customer_only_and_another_spelling() {
    let practice = Practice::with(|world| {
        let app = world.app_mut(wegwijs_sandbox::PRACTICE_CLIENT_ID).unwrap();
        app.kind = wegwijs_sandbox::AppKind::Own;
    });
    let chris = practice.sign_in("chris", Divisions::All);
    let list = practice.read("/api/v1/420001/hrm/Divisions?$select=Code,HID,Status", &chris.access);
    assert_eq!(codes(&list.json()), [420_001, 420_002]);
    let system = practice.read("/api/v1/420001/system/Divisions?$select=Code", &chris.access);
    assert_eq!(codes(&system.json()), [310_001, 420_001, 420_002]);
    let ans = practice.ans();
    let list = practice.read("/api/v1/310001/hrm/Divisions?$select=Code,HID,Status", &ans.access);
    let rows = list.json()["d"]["results"].clone();
    let archive = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["Code"] == 310_004)
        .unwrap()
        .clone();
    assert_eq!((&archive["HID"], &archive["Status"]), (&json!("4"), &json!(1)));
}

#[test]
fn pages_follow_each_other_by_absolute_addresses() {
    let practice = Practice::with(|world| world.rules.page_size = 2);
    let pair = practice.ans();
    let mut next = Some(DIVISIONS.to_owned());
    let mut pages = Vec::new();
    while let Some(address) = next {
        let page = practice.read(&address, &pair.access).json();
        pages.push(codes(&page));
        next = page["d"]["__next"].as_str().map(str::to_owned);
        if let Some(next) = &next {
            assert!(next.starts_with(practice.sandbox.url()), "{next}");
        }
        let rows = page["d"]["results"].as_array().unwrap();
        assert!(rows.iter().all(|row| row.get("Description").is_some()), "$select stays");
    }
    assert_eq!(pages, [[310_001, 310_002], [310_003, 310_004]]);
    let top = practice.read(&format!("{DIVISIONS}&$top=1"), &pair.access).json();
    assert_eq!((codes(&top), &top["d"]["__next"]), (vec![310_001], &Value::Null));
}

#[test]
fn d_comes_in_three_forms() {
    let practice = Practice::with(|world| world.rules.envelope = Envelope::Bare);
    let pair = practice.ans();
    assert!(practice.read(DIVISIONS, &pair.access).json()["d"].is_array());
    assert!(practice.read(ME, &pair.access).json()["d"][0]["UserID"].is_string());
    practice.change(|world| world.rules.envelope = Envelope::Object);
    assert!(practice.read(ME, &pair.access).json()["d"]["UserID"].is_string());
    assert!(practice.read(DIVISIONS, &pair.access).json()["d"]["results"].is_array());
}

#[test]
fn select_is_mandatory_and_names_real_properties() {
    let practice = Practice::new();
    let pair = practice.ans();
    for path in [
        "/api/v1/current/Me",
        "/api/v1/310001/system/Divisions",
        "/api/v1/310001/system/Divisions?$select=HID",
        "/api/v1/310001/system/Divisions?$select=Code&$filter=Code+eq+1",
        "/api/v1/310001/system/Divisions?$select=Code&$skiptoken=x",
        "/api/v1/310001/users/UserHasRights?endpoint=crm/Accounts&action=GET",
        "/api/v1/310001/users/UserHasRights",
    ] {
        let answer = practice.read(path, &pair.access);
        assert_eq!(answer.status, 400, "{path}");
        assert!(answer.message().starts_with("Bad Request"));
    }
    practice.change(|world| world.rules.select_mandatory = false);
    let me = practice.read("/api/v1/current/Me", &pair.access).json();
    assert_eq!(me["d"]["results"][0]["UserName"], "ans");
}

#[test]
fn rights_can_be_asked_and_missing_ones_empty_a_list() {
    let practice = Practice::new();
    let pair = practice.ans();
    let ask = |endpoint: &str, action: &str| {
        let path = format!("/api/v1/310001/users/UserHasRights?endpoint='{endpoint}'&action='{action}'");
        practice.read(&path, &pair.access).json()["d"]["UserHasRights"].clone()
    };
    assert_eq!(ask("crm/Accounts", "DELETE"), true);
    practice.change(|world| {
        let few = [("crm/Accounts".to_owned(), Access::View)];
        world.give_rights("ans", 310_001, Rights::Only(few.into())).unwrap();
    });
    assert_eq!(ask("crm/Accounts", "GET"), true);
    assert_eq!(ask("crm/Accounts", "POST"), false);
    assert_eq!(ask("system/Divisions", "GET"), false);
    let list = practice.read(DIVISIONS, &pair.access);
    assert_eq!((list.status, codes(&list.json())), (200, vec![]));
    practice.change(|world| world.rules.gone.insert(Resource::UserHasRights));
    let path = "/api/v1/310001/users/UserHasRights?endpoint='x'&action='GET'";
    assert_eq!(practice.read(path, &pair.access).status, 404);
}

#[test]
fn an_expired_access_token_gets_html_or_json() {
    let practice = Practice::new();
    let pair = practice.ans();
    practice.advance(599);
    assert_eq!(practice.read(ME, &pair.access).status, 200);
    practice.advance(1);
    let html = practice.read(ME, &pair.access);
    assert_eq!(html.status, 401);
    assert!(html.header("content-type").unwrap().starts_with("text/html"));
    assert!(html.body.contains("Object moved"));
    assert!(
        html.body
            .contains("/docs/Login.aspx?ReturnUrl=%2Fapi%2Fv1%2Fcurrent%2FMe"),
        "{}",
        html.body
    );
    practice.change(|world| world.rules.expired_access = ExpiredAccess::Json);
    let json = practice.read(ME, &pair.access);
    assert_eq!((json.status, json.message().as_str()), (401, "Unauthorized"));
    let last = practice.sandbox.requests().pop().unwrap();
    assert_eq!(last.token, TokenClass::Access(AccessState::Expired));
    assert_eq!(
        last.query.as_deref(),
        Some("$select=UserID,FullName,Email,CurrentDivision")
    );
}

#[test]
fn no_token_or_an_invented_one_is_a_401() {
    let practice = Practice::new();
    assert_eq!(practice.get(ME).status, 401);
    assert_eq!(practice.read(ME, "invented").status, 401);
    let classes: Vec<_> = practice.sandbox.requests().iter().map(|one| one.token).collect();
    assert_eq!(classes, [TokenClass::None, TokenClass::Unknown]);
}

#[test]
fn unknown_resources_are_a_404_and_only_who_asks_for_json_gets_it() {
    let practice = Practice::new();
    let pair = practice.ans();
    for path in [
        "/api/v1",
        "/api/v1/310001",
        "/api/v1/310001/crm/Accounts",
        "/api/v1/x/system/Divisions",
        "/api/v1/310001/current/Me",
        "/api/v1/99999999999999999999/system/Divisions",
    ] {
        assert_eq!(practice.read(path, &pair.access).status, 404, "{path}");
    }
    let request = practice.http.get(&practice.url(ME)).bearer_auth(&pair.access);
    let xml = practice.http.send(request);
    assert_eq!(xml.status, 200);
    assert!(xml.header("content-type").unwrap().contains("xml"));
}
