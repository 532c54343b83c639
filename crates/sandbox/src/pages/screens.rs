//! What the product's screens show: looked up in the world, ready to be drawn.

use crate::{Administration, App, Consent, Divisions, User, World};

/// What is around every screen of the product.
#[derive(Debug)]
pub struct Frame<'w> {
    /// The form token.
    pub token: &'w str,
    /// Who is signed in.
    pub user: &'w User,
    /// The administration that is open.
    pub open: Option<&'w Administration>,
    /// What has just been done.
    pub notice: Option<Notice<'w>>,
}

/// What has just been done.
#[derive(Debug, Clone, Copy)]
pub enum Notice<'w> {
    /// An app's rights were withdrawn.
    Withdrawn(&'w App),
    /// An app's administrations were chosen.
    Saved(&'w App),
}

/// A screen of the product.
#[derive(Debug)]
pub enum Screen<'w> {
    /// The first one, with the administrations to open.
    Start(Vec<&'w Administration>),
    /// "My Exact Online", first tab.
    My,
    /// "My Exact Online" does not open.
    MyFails,
    /// "My Exact Online", "Security center".
    SecurityCenter(Vec<Permission<'w>>),
    /// Sure?
    Withdraw {
        /// What would be withdrawn.
        permission: Permission<'w>,
        /// The screen to go back to.
        from: From,
    },
    /// The columns of "Import/Export".
    ImportExport,
    /// "App permissions".
    Apps {
        /// The apps.
        rows: Vec<AppRow<'w>>,
        /// Whether they are those of all users of the subscription.
        of_all_users: bool,
    },
    /// One app of "App permissions".
    App(AppScreen<'w>),
    /// "Manage administrations".
    Administrations(Choice<'w>),
    /// All administrations: sure?
    AllowAll(Permission<'w>),
}

/// Where somebody came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// "Security center".
    SecurityCenter,
    /// "App permissions".
    Apps,
}

/// A user's permission for an app.
#[derive(Debug)]
pub struct Permission<'w> {
    /// The app.
    pub app: &'w App,
    /// Who gave it.
    pub user: &'w User,
    /// What was given.
    pub consent: &'w Consent,
    /// The administrations that it covers.
    pub reach: Reach<'w>,
}

/// The administrations that a permission covers.
#[derive(Debug)]
pub enum Reach<'w> {
    /// All, also those to come.
    All,
    /// These.
    These(Vec<&'w Administration>),
}

/// An app in "App permissions".
#[derive(Debug)]
pub struct AppRow<'w> {
    /// The app.
    pub app: &'w App,
    /// Who allowed it.
    pub users: Vec<&'w User>,
}

/// One app in "App permissions".
#[derive(Debug)]
pub struct AppScreen<'w> {
    /// The app.
    pub app: &'w App,
    /// Who allowed what, as far as the reader may know.
    pub permissions: Vec<Permission<'w>>,
    /// Whether the reader may withdraw here: it takes the right to manage the subscription.
    pub may_withdraw: bool,
}

/// The two lists of "Manage administrations".
#[derive(Debug)]
pub struct Choice<'w> {
    /// Whose permission for which app.
    pub permission: Permission<'w>,
    /// Those that can be added.
    pub available: Vec<&'w Administration>,
    /// Those that are chosen; some may be out of the user's reach by now.
    pub selected: Vec<&'w Administration>,
    /// What keeps it from being saved.
    pub fault: Option<ChoiceFault>,
}

/// What keeps a choice from being saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChoiceFault {
    /// No administration is chosen.
    Nothing,
    /// The user has no rights in one that is chosen.
    NoRights,
}

impl<'w> Permission<'w> {
    /// The permission that a consent is.
    pub(crate) fn of(world: &'w World, consent: &'w Consent) -> Option<Self> {
        let reach = match &consent.divisions {
            Divisions::All => Reach::All,
            Divisions::Only(codes) => {
                Reach::These(codes.iter().filter_map(|code| world.administration(*code)).collect())
            }
        };
        Some(Self {
            app: world.app(&consent.client_id)?,
            user: world.user(&consent.user)?,
            consent,
            reach,
        })
    }
}
