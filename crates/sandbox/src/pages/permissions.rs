//! Permissions of apps: the reader's own list, "App permissions", one app, its administrations.

use maud::{Markup, html};

use super::{
    layout::{date, hidden, notice},
    screens::{AppRow, AppScreen, Choice, ChoiceFault, Frame, From, Permission, Reach},
    words::Words,
};
use crate::{Access, Administration, App, AppKind, DataScope, http::paths};
use wegwijs_message::Msg;

/// "Permissions for my apps".
pub(super) fn own(words: &Words, rows: &[Permission<'_>]) -> Markup {
    html! {
        section.card aria-labelledby="apps" {
            h2 #apps { (words.ui("permissions-for-my-apps")) }
            p { (words.ui("permissions-for-my-apps-body")) }
            @if rows.is_empty() {
                p { em { (words.ui("no-apps")) } }
            } @else {
                table {
                    thead { tr {
                        @for column in ["column-app", "permitted-companies", "column-granted", "column-used"] {
                            th scope="col" { (words.ui(column)) }
                        }
                        th scope="col" { span.hidden { (words.ui("column-actions")) } }
                    } }
                    tbody { @for row in rows { (own_row(words, row)) } }
                }
            }
        }
    }
}

fn own_row(words: &Words, row: &Permission<'_>) -> Markup {
    html! {
        tr {
            th scope="row" {
                a href=(paths::app_permission(&row.app.client_id)) { (row.app.name) }
                small { (row.app.publisher) }
            }
            td data-label=(words.ui("permitted-companies")) { (reach(words, &row.reach)) }
            td.date data-label=(words.ui("column-granted")) { (date(row.consent.granted_at)) }
            td.date data-label=(words.ui("column-used")) { (used(words, row)) }
            td.end {
                @if row.app.kind == AppKind::Standard {
                    a href=(paths::allow_all(&row.app.client_id, &row.user.login))
                        aria-label=(for_app(words, "allow-all", row.app)) { (words.ui("allow-all")) }
                    a href=(paths::administrations(&row.app.client_id, &row.user.login))
                        aria-label=(for_app(words, "manage-administrations", row.app)) {
                        (words.ui("manage-administrations"))
                    }
                }
                (revoke_link(words, row, From::SecurityCenter))
            }
        }
    }
}

fn revoke_link(words: &Words, row: &Permission<'_>, from: From) -> Markup {
    let mut to = paths::withdraw(&row.app.client_id, &row.user.login);
    if from == From::Apps {
        to.push_str("?from=apps");
    }
    let label = words.ui_msg(
        &Msg::sandbox("labelled")
            .text("label", words.ui("revoke"))
            .text("what", format!("{}, {}", row.app.name, row.user.name)),
    );
    html! { a.button.danger href=(to) aria-label=(label) { (words.ui("revoke")) } }
}

fn for_app(words: &Words, label: &str, app: &App) -> String {
    let labelled = Msg::sandbox("labelled")
        .text("label", words.ui(label))
        .text("what", &app.name);
    words.ui_msg(&labelled)
}

fn used(words: &Words, row: &Permission<'_>) -> String {
    row.consent.last_used.map_or_else(|| words.ui("never"), date)
}

fn reach(words: &Words, reach: &Reach<'_>) -> String {
    match reach {
        Reach::All => words.ui("all-administrations"),
        Reach::These(these) => names(these),
    }
}

fn names(administrations: &[&Administration]) -> String {
    let names: Vec<&str> = administrations.iter().map(|one| one.description.as_str()).collect();
    names.join(", ")
}

/// Sure?
pub(super) fn withdraw(words: &Words, token: &str, permission: &Permission<'_>, from: From) -> Markup {
    let asked = |id: &str| {
        Msg::sandbox(id)
            .text("app", &permission.app.name)
            .text("user", &permission.user.name)
    };
    let back = match from {
        From::SecurityCenter => paths::SECURITY_CENTER.to_owned(),
        From::Apps => paths::app_permission(&permission.app.client_id),
    };
    html! {
        div.card.narrow {
            h1 { (words.ui_msg(&asked("withdraw-sure"))) }
            p { (words.ui_msg(&asked("withdraw-body"))) }
            form method="post" action=(paths::withdraw(&permission.app.client_id, &permission.user.login)) {
                (hidden("token", token))
                @if from == From::Apps { (hidden("from", "apps")) }
                p.actions {
                    button.danger { (words.ui("revoke")) }
                    a.button href=(back) { (words.ui("cancel")) }
                }
            }
        }
    }
}

/// "App permissions".
pub(super) fn apps(words: &Words, frame: &Frame<'_>, rows: &[AppRow<'_>], of_all_users: bool) -> Markup {
    html! {
        h1 { (words.ui("app-permissions")) }
        (notice(words, frame))
        section.card {
            p { (words.ui(if of_all_users { "apps-of-all" } else { "apps-of-one" })) }
            @if rows.is_empty() {
                p { em { (words.ui("no-apps")) } }
            } @else {
                table {
                    thead { tr {
                        @for column in ["column-app", "column-kind", "column-users", "column-status"] {
                            th scope="col" { (words.ui(column)) }
                        }
                    } }
                    tbody { @for row in rows { (app_row(words, row)) } }
                }
            }
        }
    }
}

fn app_row(words: &Words, row: &AppRow<'_>) -> Markup {
    let users: Vec<&str> = row.users.iter().map(|user| user.name.as_str()).collect();
    html! {
        tr {
            th scope="row" {
                a href=(paths::app_permission(&row.app.client_id)) { (row.app.name) }
                small { (row.app.publisher) }
            }
            td data-label=(words.ui("column-kind")) { (words.ui(kind(row.app))) }
            td data-label=(words.ui("column-users")) { (users.join(", ")) }
            td data-label=(words.ui("column-status")) {
                @if row.app.attention_required {
                    span.attention { (words.ui("attention-required")) }
                } @else { (words.ui("active")) }
            }
        }
    }
}

fn kind(app: &App) -> &'static str {
    match app.kind {
        AppKind::Own => "kind-own",
        AppKind::Standard => "kind-standard",
    }
}

/// One app: what it is, what it may, and at the very end its administrations.
pub(super) fn app(words: &Words, frame: &Frame<'_>, screen: &AppScreen<'_>) -> Markup {
    let app = screen.app;
    let about = words.ui_maybe(&format!("about-{}", app.name.to_lowercase().replace(' ', "-")));
    html! {
        p { a href=(paths::APP_PERMISSIONS) { (words.ui("app-permissions")) } }
        h1 { (app.name) }
        (notice(words, frame))
        @if app.attention_required { p { span.attention { (words.ui("attention-required")) } } }
        section.card aria-labelledby="about" {
            h2 #about { (words.ui("about")) }
            @if let Some(about) = about { p { (about) } } @else { p { em { (words.ui("about-nothing")) } } }
            dl {
                dt { (words.ui("publisher")) } dd { (app.publisher) }
                dt { (words.ui("column-kind")) } dd { (words.ui(kind(app))) }
                dt { (words.ui("sharing")) }
                dd { (words.ui(if app.shares_data { "sharing-yes" } else { "sharing-no" })) }
            }
        }
        section.card aria-labelledby="data" {
            h2 #data { (words.ui("data")) }
            @if app.kind == AppKind::Own {
                p { (words.ui("data-own")) }
            } @else {
                (scopes(words, &app.data_scopes))
            }
        }
        section.card aria-labelledby="reach" {
            h2 #reach { (words.ui("permitted-companies")) }
            @for one in &screen.permissions { (permission(words, screen, one)) }
        }
    }
}

fn permission(words: &Words, screen: &AppScreen<'_>, one: &Permission<'_>) -> Markup {
    html! {
        div.permission {
            div {
                h3 { (one.user.name) }
                p { (reach(words, &one.reach)) }
            }
            p.actions {
                @if one.app.kind == AppKind::Standard {
                    a.button href=(paths::allow_all(&one.app.client_id, &one.user.login)) {
                        (words.ui("allow-all"))
                        @if screen.permissions.len() > 1 { span.hidden { " " (one.user.name) } }
                    }
                    a.button href=(paths::administrations(&one.app.client_id, &one.user.login)) {
                        (words.ui("manage-administrations"))
                        @if screen.permissions.len() > 1 { span.hidden { " " (one.user.name) } }
                    }
                }
                @if screen.may_withdraw { (revoke_link(words, one, From::Apps)) }
            }
        }
    }
}

/// Groups of data, each with how far the app may go.
pub(super) fn scopes(words: &Words, scopes: &[DataScope]) -> Markup {
    html! {
        ul.scopes {
            @for scope in scopes {
                li {
                    span { (words.ui(&format!("scope-{}", scope.area.replace('.', "-")))) }
                    span.tag { (words.ui(match scope.access { Access::View => "view", Access::Manage => "manage" })) }
                }
            }
        }
    }
}

/// "Allow all": one link, and a "Yes".
pub(super) fn allow_all(words: &Words, token: &str, permission: &Permission<'_>) -> Markup {
    let Permission { app, user, .. } = permission;
    let sure = Msg::sandbox("allow-all-sure")
        .text("app", &app.name)
        .text("user", &user.name);
    html! {
        div.card.narrow {
            h1 { (words.ui("allow-all")) }
            p { (words.ui_msg(&sure)) }
            form method="post" action=(paths::administrations(&app.client_id, &user.login)) {
                (hidden("token", token))
                (hidden("reach", "all"))
                p.actions {
                    button.main name="do" value="save" { (words.ui("yes")) }
                    a.button href=(paths::app_permission(&app.client_id)) { (words.ui("cancel")) }
                }
            }
        }
    }
}

/// "Manage administrations": two lists with arrows between them.
pub(super) fn administrations(words: &Words, token: &str, choice: &Choice<'_>) -> Markup {
    let Permission { app, user, .. } = &choice.permission;
    let fault = choice.fault.map(|fault| match fault {
        ChoiceFault::Nothing => words.ui("choice-nothing"),
        ChoiceFault::NoRights => words.ui("choice-no-rights"),
    });
    html! {
        h1 { (words.ui("manage-administrations")) }
        p { (words.ui_msg(&Msg::sandbox("choice-of").text("app", &app.name).text("user", &user.name))) }
        @if let Some(fault) = fault { p.notice.fault role="alert" { (fault) } }
        form.card method="post" action=(paths::administrations(&app.client_id, &user.login)) {
            (hidden("token", token))
            @for one in &choice.selected { (hidden("selected", &one.code.to_string())) }
            div.lists {
                (list(words, "available-administrations", "add", &choice.available))
                p.arrows {
                    (arrow(words, "add", "selected-administrations", "→"))
                    (arrow(words, "remove", "available-administrations", "←"))
                }
                (list(words, "selected-administrations", "remove", &choice.selected))
            }
            p.actions {
                button.main name="do" value="save" { (words.ui("save-and-close")) }
                a.button href=(paths::app_permission(&app.client_id)) { (words.ui("cancel")) }
            }
        }
    }
}

fn list(words: &Words, label: &str, name: &str, administrations: &[&Administration]) -> Markup {
    html! {
        fieldset.list {
            legend { (words.ui(label)) }
            @if administrations.is_empty() { p.muted { (words.ui("none")) } }
            ul.ticks {
                @for one in administrations {
                    li { label {
                        input type="checkbox" name=(name) value=(one.code);
                        span { (one.description) " " small { (one.code) } }
                    } }
                }
            }
        }
    }
}

fn arrow(words: &Words, does: &str, to: &str, sign: &str) -> Markup {
    let label = words.ui_msg(&Msg::sandbox("move-to").text("list", words.ui(to)));
    html! {
        button name="do" value=(does) aria-label=(label) title=(label) { (sign) }
    }
}
