//! Changes the text of `config.toml` and nothing that the change is not about: comments, order, quotes and line ends
//! stay.

use toml_edit::{DocumentMut, InlineTable, Item, Table, TomlError, Value};

use super::Connection;
use crate::auth::{secrets::ConnectionName, vault::VaultKind};

const CONNECTIONS: &str = "connections";

/// The text with this vault chosen.
pub(super) fn set_vault(text: &str, kind: VaultKind) -> Result<String, TomlError> {
    let mut document: DocumentMut = text.parse()?;
    if let Some(item) = document.get_mut("vault") {
        set(item, kind.name());
        return Ok(written(&document, text));
    }
    let has_keys = document.iter().any(|(_, item)| item.is_value());
    let head = if has_keys {
        String::new()
    } else {
        take_head(&mut document)
    };
    let root = document.as_table_mut();
    root.insert("vault", toml_edit::value(kind.name()));
    if let Some(mut key) = root.key_mut("vault") {
        key.leaf_decor_mut().set_prefix(head);
    }
    Ok(written(&document, text))
}

/// The text with this connection.
pub(super) fn set_connection(text: &str, name: &ConnectionName, connection: &Connection) -> Result<String, TomlError> {
    let mut document: DocumentMut = text.parse()?;
    let fields = [
        ("provider", &connection.provider),
        ("client_id", &connection.client_id),
        ("redirect_uri", &connection.redirect_uri),
    ];
    // In a file with nothing but comments those are the end of it; ours comes after them.
    let head = if document.is_empty() {
        take_trailing(&mut document)
    } else {
        String::new()
    };
    let connections = document.entry(CONNECTIONS).or_insert_with(|| {
        let mut table = Table::new();
        table.set_implicit(true);
        Item::Table(table)
    });
    let is_inline = connections.is_inline_table();
    let Some(connections) = connections.as_table_like_mut() else {
        return Ok(text.to_owned());
    };
    if let Some(known) = connections.get_mut(name.as_str()).and_then(Item::as_table_like_mut) {
        for (key, value) in fields {
            set(known.entry(key).or_insert(Item::None), value);
        }
    } else if is_inline {
        let table: InlineTable = fields
            .iter()
            .map(|(key, value)| (*key, Value::from(value.as_str())))
            .collect();
        connections.insert(name.as_str(), toml_edit::value(table));
    } else {
        let mut table = Table::new();
        for (key, value) in fields {
            table.insert(key, toml_edit::value(value));
        }
        if !head.is_empty() {
            table.decor_mut().set_prefix(head);
        }
        connections.insert(name.as_str(), Item::Table(table));
    }
    Ok(written(&document, text))
}

/// The text without this connection, and without the comment right above it.
pub(super) fn remove_connection(text: &str, name: &ConnectionName) -> Result<String, TomlError> {
    let mut document: DocumentMut = text.parse()?;
    let removed = document
        .get_mut(CONNECTIONS)
        .and_then(Item::as_table_like_mut)
        .and_then(|connections| connections.remove(name.as_str()));
    let Some(removed) = removed else {
        return Ok(text.to_owned());
    };
    if let Item::Table(table) = removed {
        let (head, _) = split_head(prefix(&table));
        // What stands apart, above a blank line, is not about this connection alone.
        if head.contains('#') {
            let next = positions(document.as_table())
                .into_iter()
                .filter(|position| Some(*position) > table.position())
                .min();
            put_head(&mut document, next, head);
        }
    }
    Ok(written(&document, text))
}

/// The document as text, marked and with line ends as the old text was; `toml_edit` writes neither.
fn written(document: &DocumentMut, old: &str) -> String {
    const MARK: char = '\u{feff}';
    let mut text = document.to_string();
    let lines = old.matches('\n').count();
    if lines > 0 && old.matches("\r\n").count() == lines {
        text = text.replace("\r\n", "\n").replace('\n', "\r\n");
    }
    if old.starts_with(MARK) && !text.starts_with(MARK) {
        text.insert(0, MARK);
    }
    text
}

/// Changes a value and keeps what stands around it.
fn set(item: &mut Item, text: &str) {
    if item.as_str() == Some(text) {
        return;
    }
    let mut value = Value::from(text);
    if let Some(old) = item.as_value() {
        *value.decor_mut() = old.decor().clone();
    }
    *item = Item::Value(value);
}

/// Takes what stands above the first table and apart from it.
fn take_head(document: &mut DocumentMut) -> String {
    let first = positions(document.as_table()).into_iter().min();
    let Some(table) = first.and_then(|first| table_at(document.as_table_mut(), first)) else {
        return take_trailing(document);
    };
    let (head, rest) = split_head(prefix(table));
    let (head, rest) = (head.to_owned(), format!("\n{rest}"));
    table.decor_mut().set_prefix(rest);
    head
}

/// Takes the comments at the end of the file, with a blank line below to keep them apart.
fn take_trailing(document: &mut DocumentMut) -> String {
    let trailing = document.trailing().as_str().unwrap_or_default();
    let head = if trailing.contains('#') {
        format!("{}\n\n", trailing.trim_end())
    } else {
        String::new()
    };
    document.set_trailing("");
    head
}

/// Puts a head above the table at this position, or at the end of the file.
fn put_head(document: &mut DocumentMut, position: Option<isize>, head: &str) {
    let joined = |rest: &str| format!("{head}{}", rest.strip_prefix('\n').unwrap_or(rest));
    match position.and_then(|position| table_at(document.as_table_mut(), position)) {
        Some(table) => {
            let prefix = joined(prefix(table));
            table.decor_mut().set_prefix(prefix);
        }
        None => {
            let trailing = joined(document.trailing().as_str().unwrap_or_default());
            document.set_trailing(trailing);
        }
    }
}

/// Cuts behind the last blank line.
fn split_head(prefix: &str) -> (&str, &str) {
    let mut cut = 0;
    let mut end = 0;
    for line in prefix.split_inclusive('\n') {
        end += line.len();
        if line.trim().is_empty() && line.ends_with('\n') {
            cut = end;
        }
    }
    prefix.split_at_checked(cut).unwrap_or(("", prefix))
}

fn prefix(table: &Table) -> &str {
    let prefix = table.decor().prefix();
    prefix.and_then(|prefix| prefix.as_str()).unwrap_or_default()
}

/// The positions in the file of the tables with a header.
fn positions(table: &Table) -> Vec<isize> {
    let mut found = Vec::new();
    for below in table.iter().filter_map(|(_, item)| item.as_table()) {
        found.extend(below.position().filter(|_| has_header(below)));
        found.extend(positions(below));
    }
    found
}

fn table_at(table: &mut Table, position: isize) -> Option<&mut Table> {
    table.iter_mut().find_map(|(_, item)| {
        let below = item.as_table_mut()?;
        if below.position() == Some(position) && has_header(below) {
            Some(below)
        } else {
            table_at(below, position)
        }
    })
}

fn has_header(table: &Table) -> bool {
    !table.is_implicit() && !table.is_dotted()
}
