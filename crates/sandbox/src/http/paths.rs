//! Where the pages are.

use url::form_urlencoded;

/// How the pages look.
pub const STYLE: &str = "/practice/style.css";
/// Where the sign-in form goes.
pub const SIGN_IN: &str = "/practice/sign-in";
/// Where the consent form is, and goes.
pub const CONSENT: &str = "/practice/consent";
/// Where the form to sign out goes.
pub const SIGN_OUT: &str = "/practice/sign-out";
/// Where the form to open an administration goes.
pub const OPEN: &str = "/practice/open";
/// The page to operate the practice environment.
pub const CONTROL: &str = "/practice/control";
/// The apps, each with a page of its own below this.
pub const APPS: &str = "/practice/apps";
/// "My Exact Online".
pub const MY: &str = "/my";
/// "Security center".
pub const SECURITY_CENTER: &str = "/my/security-center";
/// "Import/Export".
pub const IMPORT_EXPORT: &str = "/import-export";
/// "App permissions", each app below this.
pub const APP_PERMISSIONS: &str = "/import-export/apps";

/// Xero's organisations.
pub const XERO: &str = "/xero";

/// An organisation of Xero.
pub fn xero(tenant_id: &str) -> String {
    format!("{XERO}/organisations/{}", encoded(tenant_id))
}

/// "Connected apps" of an organisation of Xero.
pub fn xero_apps(tenant_id: &str) -> String {
    format!("{}/apps", xero(tenant_id))
}

/// An app in "Connected apps".
pub fn xero_app(tenant_id: &str, client_id: &str) -> String {
    format!("{}/{}", xero_apps(tenant_id), encoded(client_id))
}

/// An app's own page.
pub fn app(client_id: &str) -> String {
    format!("{APPS}/{}", encoded(client_id))
}

/// An app in "App permissions".
pub fn app_permission(client_id: &str) -> String {
    format!("{APP_PERMISSIONS}/{}", encoded(client_id))
}

/// Withdrawing a user's permission.
pub fn withdraw(client_id: &str, login: &str) -> String {
    format!("/permissions/{}/{}/withdraw", encoded(client_id), encoded(login))
}

/// Choosing the administrations of a user's permission.
pub fn administrations(client_id: &str, login: &str) -> String {
    format!("/permissions/{}/{}/administrations", encoded(client_id), encoded(login))
}

/// Allowing all administrations to a user's permission.
pub fn allow_all(client_id: &str, login: &str) -> String {
    format!("{}?allow=all", administrations(client_id, login))
}

fn encoded(part: &str) -> String {
    form_urlencoded::byte_serialize(part.as_bytes()).collect()
}
