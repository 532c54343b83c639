//! A withdrawal with somebody who sits at a terminal: the guide of the product with this connection, or where it has none,
//! what would be sent and their go-ahead.

use std::collections::BTreeMap;

use crate::cli::{
    api::{Api, start_page},
    connect::can_withdraw,
    exit::Exit,
    failure::Failure,
    front_end::front_end,
    host::Host,
    sitting::Sitting,
};
use wegwijs_access::auth::{Connected, ConnectionName};
use wegwijs_conversation::Input;
use wegwijs_engine::{Address, Choice, Command, Kind, Step, View, ViewKind};
use wegwijs_message::Msg;
use wegwijs_screen::{Plan, render};

/// The choice that gives the go-ahead.
const GO: &str = "act";
/// The choice that does not.
const STOP: &str = "stop";

/// The step that withdraws, in the guide of the product that a connection belongs to.
///
/// # Errors
/// The pack cannot be read.
pub(super) fn way(host: &Host, api: &Api<'_>, name: &ConnectionName) -> Result<Option<Address>, Failure> {
    let pack = host.pack();
    let products = pack.products()?;
    let product = api.product_id(name, &products);
    for id in pack.guides()? {
        // A guide that is broken is left to `pack check`.
        let Ok(guide) = pack.guide(&id) else { continue };
        let about = products.of(&guide);
        if about.is_some() && about != product.as_ref() {
            continue;
        }
        let acts = |(_, step): &(_, &Step)| matches!(step.kind, Kind::Action { .. });
        if let Some((step, _)) = guide.steps().find(acts) {
            return Ok(Some(Address {
                lang: None,
                guide: id.clone(),
                step: Some(step.clone()),
                version: None,
                exits: BTreeMap::new(),
            }));
        }
    }
    Ok(None)
}

/// The guide with this connection; what the last check said is how it ends.
///
/// # Errors
/// The guide cannot be walked; the input or the output fails.
pub(super) fn guide(host: &Host, api: Api<'_>, connected: &Connected, at: &Address) -> Result<Exit, Failure> {
    let mut sitting = Sitting::with(host, host.words_for(None)?, host.store()?, Some(api));
    sitting.go_to(at)?;
    if !can_withdraw(&connected.provider) {
        let page = start_page(&connected.provider).unwrap_or_default();
        let opened = !page.is_empty() && webbrowser::open(&page).is_ok();
        let where_to = if opened { "revoke-page-opened" } else { "revoke-page" };
        sitting.notice(Msg::app(where_to).text("url", &page));
    }
    sitting.withdraw(&connected.name, front_end(host).as_mut())
}

/// Shows what would be sent, and asks whether it may be.
///
/// # Errors
/// The input or the output fails.
pub(super) fn is_agreed(host: &Host, plan: Plan, title: Msg, body: Msg) -> Result<bool, Failure> {
    crate::cli::interrupt::stop_when_told(host.farewell(), crate::frontend::restore_terminal);
    let mut view = View::bare(ViewKind::Choose, title, Some(body));
    let go = if plan.requests.is_empty() {
        Msg::app("choice-check-with").text("connection", &plan.connection)
    } else {
        Msg::app("choice-act-with").text("connection", &plan.connection)
    };
    view.choices = vec![
        Choice {
            id: GO.to_owned(),
            label: go,
        },
        Choice {
            id: STOP.to_owned(),
            label: Msg::app("choice-stop"),
        },
    ];
    view.commands = vec![Command::Stop];
    let mut words = host.words_for(None)?;
    let mut frontend = front_end(host);
    loop {
        let mut screen = render(&view, None, &[], &words);
        screen.plan = (!plan.requests.is_empty()).then(|| plan.clone());
        frontend.show(&screen, &words)?;
        match frontend.ask(&screen, &words)? {
            Input::Choose(id) if id == GO => return Ok(true),
            Input::Lang(tag) => words = words.switched(&tag, words.ui_lang()),
            Input::UiLang(tag) => words = words.switched(words.lang(), &tag),
            Input::Choose(_) | Input::Command(_) | Input::Interrupt | Input::End => return Ok(false),
            _ => {}
        }
    }
}
