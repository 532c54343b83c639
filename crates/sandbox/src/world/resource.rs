//! The read-only resources that are simulated: where they are, what they have, which data scope they need.

/// A resource of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Resource {
    /// `current/Me`: who the token belongs to.
    Me,
    /// `{division}/system/Divisions`: what the granting user reaches.
    Divisions,
    /// `{division}/system/AllDivisions`: also those without access.
    AllDivisions,
    /// `{division}/hrm/Divisions`: the current customer's only.
    HrmDivisions,
    /// `{division}/users/UserHasRights`: a function; "known from 2016; may be gone".
    UserHasRights,
}

const DIVISION: &[&str] = &[
    "Code",
    "Description",
    "Hid",
    "CustomerCode",
    "CustomerName",
    "Country",
    "Current",
    "Status",
    "BlockingStatus",
    "Created",
];

impl Resource {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Me,
        Self::Divisions,
        Self::AllDivisions,
        Self::HrmDivisions,
        Self::UserHasRights,
    ];

    /// The path below `/api/v1/{division}`, or below `/api/v1` for [`Resource::Me`].
    pub fn path(self) -> &'static str {
        match self {
            Self::Me => "current/Me",
            Self::Divisions => "system/Divisions",
            Self::AllDivisions => "system/AllDivisions",
            Self::HrmDivisions => "hrm/Divisions",
            Self::UserHasRights => "users/UserHasRights",
        }
    }

    /// Its OData type.
    pub fn kind(self) -> &'static str {
        match self {
            Self::Me => "Exact.Web.Api.System.Me",
            Self::Divisions => "Exact.Web.Api.System.Divisions",
            Self::AllDivisions => "Exact.Web.Api.System.AllDivisions",
            Self::HrmDivisions => "Exact.Web.Api.Models.HRM.Division",
            Self::UserHasRights => "Edm.Boolean",
        }
    }

    /// The properties that `$select` may name.
    pub fn properties(self) -> &'static [&'static str] {
        match self {
            Self::Me => &[
                "UserID",
                "CurrentDivision",
                "AccountingDivision",
                "FullName",
                "UserName",
                "Email",
                "Language",
                "LanguageCode",
                "DivisionCustomerName",
                "CustomerCode",
                "Legislation",
            ],
            Self::Divisions | Self::AllDivisions => DIVISION,
            Self::HrmDivisions => &["Code", "Description", "HID", "Status"],
            Self::UserHasRights => &[],
        }
    }

    /// The data scope that a standard app needs for it; none for who you are.
    pub fn area(self) -> Option<&'static str> {
        match self {
            Self::Me => None,
            Self::HrmDivisions => Some("hrm.organization"),
            Self::Divisions | Self::AllDivisions | Self::UserHasRights => Some("organization.administration"),
        }
    }
}
