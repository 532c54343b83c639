//! No circles: where two files need each other, what they share has its own place, or one is the other's caller.
//!
//! A file needs another one when it names something that is made there. Declaring a module is no need, and neither is
//! handing a name on with `pub use`.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Attribute, Ident, Item, ItemMod, ItemUse, Macro, Path, UseTree, Visibility,
    visit::{self, Visit},
};

use crate::common::source::{SourceFile, every_file, is_test, rooms};

/// A file's place in its crate, from the root: `auth`, `vault`.
type Module = Vec<String>;

#[test]
fn no_files_need_each_other_in_a_circle() {
    let files = every_file();
    let found: Vec<String> = rooms().iter().flat_map(|(room, _)| circles(room, &files)).collect();
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_circle_is_found_whichever_way_it_is_written() {
    let file = |module: &str, text: &str| SourceFile {
        room: "made-up".to_owned(),
        path: format!("{module}.rs"),
        module: module
            .split('/')
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect(),
        text: text.to_owned(),
        syntax: syn::parse_file(text).unwrap(),
    };
    let root = "mod a; mod b; pub use a::A; pub use b::B;";
    let of_b = "use super::a::A; pub struct B(A);";
    for of_a in [
        "use super::b::B; pub struct A(B);",
        "use crate::{b as other}; pub struct A(other::B);",
        "use crate::B; pub struct A(B);",
        "pub struct A(crate::b::B);",
        "pub struct A; fn a() -> A { super::b::make() }",
        "pub struct A; fn a() { println!(\"{}\", super::b::NAME) }",
        "pub struct A; mod inner { use crate::b::B; }",
        "use super::b::*; pub struct A;",
    ] {
        let files = [file("", root), file("a", of_a), file("b", of_b)];
        assert_eq!(circles("made-up", &files), ["made-up: a, b"], "{of_a}");
    }
    for of_a in [
        "pub struct A;",
        "pub use super::b::B; pub struct A;",
        "//! See [`super::b::B`].\npub struct A;",
        "pub struct A; #[cfg(test)] mod tests { use crate::b::B; }",
        "pub struct A; fn a() { println!(\"super::b::B\") }",
        "use other::b::B; pub struct A(B);",
    ] {
        let files = [file("", root), file("a", of_a), file("b", of_b)];
        assert_eq!(circles("made-up", &files), [""; 0], "{of_a}");
    }
    // A folder's file and what stands in the folder; and one of three.
    let files = [
        file("", "mod a;"),
        file("a", "mod b; use b::B; pub struct A(B);"),
        file("a/b", "use super::A; pub struct B(A);"),
    ];
    assert_eq!(circles("made-up", &files), ["made-up: a, a/b"]);
    let files = [
        file("", "mod a; mod b; mod c;"),
        file("a", "use super::b::B;"),
        file("b", "use super::c::C;"),
        file("c", "use super::a::A;"),
    ];
    assert_eq!(circles("made-up", &files), ["made-up: a, b, c"]);
}

/// The circles of a crate, sorted: its name, and the files of each.
fn circles(room: &str, files: &[SourceFile]) -> Vec<String> {
    let of_room = files
        .iter()
        .filter(|file| file.room == room && !file.path.ends_with("main.rs"));
    let sources: BTreeMap<Module, Source> = of_room.map(|file| (file.module.clone(), Source::of(file))).collect();
    let room_map = Room { sources };
    let needs: BTreeMap<&Module, BTreeSet<Module>> = room_map
        .sources
        .iter()
        .map(|(module, source)| (module, room_map.needs(module, source)))
        .collect();
    let reached: BTreeMap<&Module, BTreeSet<&Module>> = needs
        .keys()
        .map(|module| (*module, reached_from(module, &needs)))
        .collect();
    let circle = |(module, from_it): (&&Module, &BTreeSet<&Module>)| -> Option<String> {
        let meets = from_it.iter().filter(|other| reached[**other].contains(*module));
        let names: Vec<String> = meets.map(|module| name_of(module)).collect();
        (names.len() > 1).then(|| format!("{room}: {}", names.join(", ")))
    };
    let circles: BTreeSet<String> = reached.iter().filter_map(circle).collect();
    circles.into_iter().collect()
}

fn name_of(module: &Module) -> String {
    if module.is_empty() {
        "(root)".to_owned()
    } else {
        module.join("/")
    }
}

/// What a file needs, and what that needs.
fn reached_from<'n>(start: &Module, needs: &'n BTreeMap<&Module, BTreeSet<Module>>) -> BTreeSet<&'n Module> {
    let mut reached = BTreeSet::new();
    let mut todo: Vec<&Module> = needs[start].iter().collect();
    while let Some(module) = todo.pop() {
        if reached.insert(module) {
            todo.extend(&needs[module]);
        }
    }
    reached
}

/// What one file says.
#[derive(Default)]
struct Source {
    /// Where the visitor is: the file, or a module that is written out in it.
    at: Module,
    /// Paths with the module that they stand in.
    paths: Vec<(Module, Vec<String>)>,
    /// `pub use`: names that are made elsewhere, with their paths from here.
    handed_on: BTreeMap<String, Vec<String>>,
    hands_all_on: bool,
    /// What is made here.
    made: BTreeSet<String>,
}

/// The files of one crate.
struct Room {
    sources: BTreeMap<Module, Source>,
}

impl Room {
    /// The files that a file needs; itself is none of them.
    fn needs(&self, module: &Module, source: &Source) -> BTreeSet<Module> {
        let found = source.paths.iter().filter_map(|(at, path)| self.made_in(at, path, 0));
        found
            .filter(|other| other != module && self.sources.contains_key(other))
            .collect()
    }

    /// The file in which a path's thing is made; `None` where it is not of this crate.
    fn made_in(&self, at: &Module, path: &[String], depth: usize) -> Option<Module> {
        let first = path.first().filter(|_| depth < 8)?;
        let climbs = path.iter().take_while(|name| *name == "super").count();
        let (mut at, mut rest) = match first.as_str() {
            "crate" => (Module::new(), &path[1..]),
            "self" => (at.clone(), &path[1..]),
            "super" => (at[..at.len().checked_sub(climbs)?].to_vec(), &path[climbs..]),
            name => {
                self.sources.get(&inside(at, name))?;
                (at.clone(), path)
            }
        };
        while let Some(name) = rest.first() {
            let deeper = inside(&at, name);
            if self.sources.contains_key(&deeper) {
                (at, rest) = (deeper, &rest[1..]);
                continue;
            }
            let Some(source) = self.sources.get(&at) else { break };
            if let Some(handed_on) = source.handed_on.get(name) {
                let path = [handed_on.as_slice(), &rest[1..]].concat();
                return self.made_in(&at, &path, depth + 1).or(Some(at));
            }
            let mut children = self.sources.iter().filter(|(module, child)| {
                module.len() == at.len() + 1 && module.starts_with(&at) && child.made.contains(name)
            });
            let is_made_here = source.made.contains(name);
            return match children.next() {
                Some((child, _)) if source.hands_all_on && !is_made_here => Some(child.clone()),
                _ => Some(at),
            };
        }
        Some(at)
    }
}

fn inside(module: &Module, name: &str) -> Module {
    [module.as_slice(), &[name.to_owned()]].concat()
}

impl Source {
    fn of(file: &SourceFile) -> Self {
        let mut source = Self {
            at: file.module.clone(),
            ..Self::default()
        };
        source.made = file.syntax.items.iter().filter_map(name_of_item).collect();
        source.visit_file(&file.syntax);
        source
    }

    fn needs_path(&mut self, path: Vec<String>) {
        self.paths.push((self.at.clone(), path));
    }

    /// The paths of a `use`, each with the name that it gets here.
    fn use_tree(before: &[String], tree: &UseTree, found: &mut Vec<(Option<String>, Vec<String>)>) {
        let with = |name: &Ident| {
            let name = name.to_string();
            let is_folder_itself = name == "self" && !before.is_empty();
            if is_folder_itself {
                before.to_vec()
            } else {
                [before, &[name]].concat()
            }
        };
        match tree {
            UseTree::Path(path) => Self::use_tree(&with(&path.ident), &path.tree, found),
            UseTree::Name(name) => {
                let path = with(&name.ident);
                found.push((path.last().cloned(), path));
            }
            UseTree::Rename(name) => found.push((Some(name.rename.to_string()), with(&name.ident))),
            UseTree::Glob(_) => found.push((None, before.to_vec())),
            UseTree::Group(group) => {
                for tree in &group.items {
                    Self::use_tree(before, tree, found);
                }
            }
        }
    }

    /// Paths in a macro's arguments.
    fn tokens(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.end_of_path(&mut path);
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' => colons += 1,
                other => {
                    self.end_of_path(&mut path);
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                }
            }
        }
        self.end_of_path(&mut path);
    }

    fn end_of_path(&mut self, path: &mut Vec<String>) {
        let path = std::mem::take(path);
        if path.len() > 1 {
            self.needs_path(path);
        }
    }
}

impl<'ast> Visit<'ast> for Source {
    fn visit_item(&mut self, item: &'ast Item) {
        let is_for_tests = matches!(item, Item::Mod(ItemMod { attrs, .. }) if is_test(attrs));
        if !is_for_tests {
            visit::visit_item(self, item);
        }
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_visibility(&mut self, _: &'ast Visibility) {}

    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        self.at.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.at.pop();
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let mut found = Vec::new();
        Self::use_tree(&[], &item.tree, &mut found);
        for (name, path) in found {
            if matches!(item.vis, Visibility::Inherited) {
                self.needs_path(path);
            } else if let Some(name) = name {
                self.handed_on.insert(name, path);
            } else {
                self.hands_all_on = true;
            }
        }
    }

    fn visit_path(&mut self, path: &'ast Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if names.len() > 1 {
            self.needs_path(names);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        self.tokens(mac.tokens.clone());
    }
}

fn name_of_item(item: &Item) -> Option<String> {
    let name = match item {
        Item::Const(item) => &item.ident,
        Item::Enum(item) => &item.ident,
        Item::Fn(item) => &item.sig.ident,
        Item::Static(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Trait(item) => &item.ident,
        Item::Type(item) => &item.ident,
        _ => return None,
    };
    Some(name.to_string())
}
