//! A withdrawal with somebody who sits at a terminal: the guide of the product with this connection.

use std::collections::BTreeMap;

use crate::cli::{
    api::Api, connect::can_withdraw, exit::Exit, failure::Failure, front_end::front_end, host::Host, sitting::Sitting,
};
use wegwijs_access::auth::{Connected, ConnectionName};
use wegwijs_access::provider::{Api as ProviderApi, Provider};
use wegwijs_engine::{Address, Kind, Step};
use wegwijs_message::Msg;

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

/// Where a person starts at this provider's product.
fn start_page(provider: &Provider) -> Option<String> {
    match provider.api() {
        ProviderApi::ExactOnline(_) => {
            let mut url = provider.auth_url().clone();
            url.set_path("/");
            url.set_query(None);
            Some(url.to_string())
        }
        ProviderApi::Probe(_) | ProviderApi::None => None,
    }
}
