//! The world to practise in: two customers, three users, six administrations, five apps.

use super::{
    Access, Administration, AdministrationStatus, App, AppKind, DataScope, Divisions, PlainClient, Rights,
    Subscription, User, UserStatus, World, WorldError, clock::DAY,
};

/// Where the clock of [`World::practice`] stands (seconds since 1970): 2026-11-23 10:00 UTC.
pub const PRACTICE_START: i64 = 1_795_428_000;
/// The app registration to practise with: a standard app, so its administrations can be chosen.
pub const PRACTICE_CLIENT_ID: &str = "5c0ffee0-0000-4000-8000-000000000001";
/// Who has allowed it, and manages the subscription.
pub const PRACTICE_USER: &str = "ans";
/// Its secret; it opens nothing but this practice world.
pub const PRACTICE_CLIENT_SECRET: &str = "practice-only-secret-1";
/// Its redirect URI; it never resolves (RFC 2606), so no code leaves the computer.
pub const PRACTICE_REDIRECT_URI: &str = "https://wegwijs.invalid/callback";
/// The organisations of Xero to practise with.
const XERO_ORGANISATIONS: [&str; 3] = ["Demo BV", "Stichting Demo", "Alfa Holding"];
/// The client of the plain provider to practise with; it may be called back on loopback, at any port.
pub const PRACTICE_PLAIN_CLIENT_ID: &str = "practice-plain";
/// Its secret.
pub const PRACTICE_PLAIN_CLIENT_SECRET: &str = "practice-only-secret-plain";

impl World {
    /// The practice world with its clock at [`PRACTICE_START`].
    pub fn practice() -> Self {
        Self::practice_at(PRACTICE_START)
    }

    /// The practice world with its clock at `now` (seconds since 1970); its history lies before that.
    pub fn practice_at(now: i64) -> Self {
        let mut world = Self::new(now);
        // It contradicts itself nowhere: a test holds that.
        let _ = world.fill(now);
        world
    }

    /// The practice world as it was at first, at the time that it is by the system clock if that is followed. Signing
    /// in anew is up to whoever had.
    pub fn restart(&mut self) {
        self.clock.reset();
        let clock = self.clock;
        *self = Self::practice_at(clock.now());
        self.clock = clock;
    }

    fn fill(&mut self, now: i64) -> Result<(), WorldError> {
        for (code, customer) in [("100100", "Alfa Groep"), ("200200", "Bravo Bakkers")] {
            self.add_subscription(Subscription {
                code: code.to_owned(),
                customer: customer.to_owned(),
                blocked: false,
                licence_expired: false,
            });
        }
        self.fill_administrations(now);
        self.fill_users()?;
        for app in apps() {
            self.add_app(app)?;
        }
        for organisation in XERO_ORGANISATIONS {
            self.add_xero_organisation(organisation);
        }
        self.add_plain_client(PlainClient {
            client_id: PRACTICE_PLAIN_CLIENT_ID.to_owned(),
            secret: Some(PRACTICE_PLAIN_CLIENT_SECRET.to_owned()),
            name: "Delta Portal".to_owned(),
            redirect_uris: vec![
                "http://127.0.0.1/callback".to_owned(),
                "http://[::1]/callback".to_owned(),
            ],
        });
        self.fill_consents(now)
    }

    fn fill_administrations(&mut self, now: i64) {
        use AdministrationStatus::{Active, Archived};
        for (code, description, hid, subscription, country, status, age) in [
            (310_001, "Alfa Holding", 1, "100100", "NL", Active, 4000),
            (310_002, "Alfa Verkoop", 2, "100100", "NL", Active, 3990),
            (310_003, "Alfa Vastgoed", 3, "100100", "NL", Active, 900),
            (310_004, "Alfa Archief", 4, "100100", "NL", Archived, 6000),
            (420_001, "Bravo Bakkerij", 1, "200200", "NL", Active, 2500),
            (420_002, "Bravo Antwerpen", 2, "200200", "BE", Active, 30),
        ] {
            self.add_administration(Administration {
                code,
                description: description.to_owned(),
                hid,
                subscription: subscription.to_owned(),
                country: country.to_owned(),
                status,
                blocked: false,
                created_at: now.saturating_sub(age * DAY),
            });
        }
    }

    fn fill_users(&mut self) -> Result<(), WorldError> {
        for (n, login, name, subscription, current, manages, reaches) in [
            (
                1,
                "ans",
                "Ans de Vries",
                "100100",
                310_001,
                true,
                &[310_001, 310_002, 310_003, 310_004][..],
            ),
            (
                2,
                "bram",
                "Bram Jansen",
                "100100",
                310_002,
                false,
                &[310_001, 310_002][..],
            ),
            // An accountant: rights at both customers.
            (
                3,
                "chris",
                "Chris Peeters",
                "200200",
                420_001,
                true,
                &[310_001, 420_001, 420_002][..],
            ),
        ] {
            self.add_user(User {
                id: format!("00000000-0000-4000-8000-{n:012}"),
                login: login.to_owned(),
                name: name.to_owned(),
                email: format!("{login}@wegwijs.invalid"),
                language: if n == 3 { "nl-BE" } else { "nl-NL" }.to_owned(),
                subscription: subscription.to_owned(),
                current_division: current,
                status: UserStatus::Active,
                manages_subscription: manages,
            });
            for division in reaches {
                self.give_rights(login, *division, Rights::Full)?;
            }
        }
        Ok(())
    }

    fn fill_consents(&mut self, now: i64) -> Result<(), WorldError> {
        let all = || Divisions::All;
        for (login, app, divisions, granted, used) in [
            ("ans", 1, Divisions::only([310_001, 310_002]), 700, Some(2)),
            ("ans", 2, all(), 1100, Some(0)),
            ("ans", 3, Divisions::only([310_001, 310_004]), 400, Some(45)),
            ("bram", 4, Divisions::only([310_002]), 250, Some(1)),
            ("bram", 5, all(), 90, None),
            ("chris", 5, Divisions::only([420_001]), 60, Some(0)),
            ("chris", 1, all(), 20, Some(3)),
        ] {
            let client_id = client_id(app);
            self.approve(login, &client_id, divisions)?;
            if let Some(consent) = self.consent_mut(login, &client_id) {
                consent.granted_at = now.saturating_sub(granted * DAY);
                consent.last_used = used.map(|days| now.saturating_sub(days * DAY + 3600));
            }
        }
        Ok(())
    }
}

fn client_id(n: u8) -> String {
    format!("5c0ffee0-0000-4000-8000-{n:012}")
}

/// The app of Ans and Chris to practise with, an own app, one with the mark, one that only Bram allowed, one of two
/// users.
fn apps() -> Vec<App> {
    use Access::{Manage, View};
    use AppKind::{Own, Standard};
    const ORGANISATION: &str = "organization.administration";
    [
        (
            1,
            "Excel Link",
            "Tabel & Co",
            Standard,
            &[
                (ORGANISATION, View),
                ("financial.ledger", View),
                ("financial.balance", View),
                ("financial.budgets", Manage),
                ("financial.costs", View),
                ("financial.receivables", View),
                ("crm.accounts", View),
                ("purchase.invoices", View),
                ("purchase.orders", View),
                ("sales.invoices", View),
                ("sales.orders", View),
                ("logistics.items", View),
                ("vat.returns", View),
            ][..],
        ),
        (2, "Alfa Dashboard", "Alfa Groep", Own, &[(ORGANISATION, View)][..]),
        (
            3,
            "Bonnen Scan",
            "Scan Studio",
            Standard,
            &[("purchase.invoices", Manage), ("crm.accounts", View)][..],
        ),
        (
            4,
            "Webshop Sync",
            "Webwinkel Online",
            Standard,
            &[
                (ORGANISATION, View),
                ("sales.orders", Manage),
                ("logistics.items", Manage),
            ][..],
        ),
        (
            5,
            "Kassa Connect",
            "Kassa Connect",
            Standard,
            &[("hrm.organization", View), ("sales.invoices", Manage)][..],
        ),
    ]
    .into_iter()
    .map(|(n, name, publisher, kind, scopes)| App {
        client_id: client_id(n),
        secret: format!("practice-only-secret-{n}"),
        name: name.to_owned(),
        publisher: publisher.to_owned(),
        description: String::new(),
        kind,
        redirect_uris: vec![PRACTICE_REDIRECT_URI.to_owned()],
        data_scopes: scopes
            .iter()
            .map(|(area, access)| DataScope::new(area, *access))
            .collect(),
        shares_data: n == 3,
        attention_required: n == 3,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_practice_world_is_lively_and_consistent() {
        assert_eq!(World::new(0).fill(0), Ok(()));
        let world = World::practice();
        assert_eq!(world.now(), PRACTICE_START);
        assert!(world.users().count() >= 3);
        assert!(world.administrations().count() >= 6);
        assert_eq!(world.apps().count(), 5);
        assert_eq!(world.apps().filter(|app| app.attention_required).count(), 1);
        assert!(world.apps().any(|app| app.kind == AppKind::Own));
        assert_eq!(world.consents_of("ans").count(), 3);
        // Bram's app is not among Ans's own, but she manages the subscription and sees it there.
        assert!(world.consent("ans", &client_id(4)).is_none());
        assert!(
            world
                .consents_managed_by("ans")
                .any(|one| one.client_id == client_id(4))
        );
        assert_eq!(world.consents_managed_by("bram").count(), 0);
        let practice = world.app(PRACTICE_CLIENT_ID).unwrap();
        assert_eq!(practice.secret, PRACTICE_CLIENT_SECRET);
        assert_eq!(practice.kind, AppKind::Standard);
    }
}
