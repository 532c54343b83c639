//! Reads the program's own source: for rules that are about the code itself.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use proc_macro2::{Span, TokenStream, TokenTree};
use syn::{
    Attribute, Expr, ExprLit, Item, Lit, Macro, Meta, Token,
    parse::Parser,
    punctuated::Punctuated,
    spanned::Spanned,
    visit::{self, Visit},
};

use super::{files_under, root};

/// One file under `src/`.
pub struct SourceFile {
    /// The crate: the name of its folder, or `wegwijs`.
    pub room: String,
    /// Relative to the repository.
    pub path: String,
    /// Where it stands in the crate: `engine`, `turn`. Empty for the crate's own root.
    pub module: Vec<String>,
    pub text: String,
    pub syntax: syn::File,
}

/// A text in the code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Literal {
    pub path: String,
    pub line: usize,
    pub text: String,
}

/// A message that the code names: `Msg::app("id").attr("body").text("name", …)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub at: Literal,
    /// `app` or `error`.
    pub source: String,
    pub attr: Option<String>,
    pub variables: BTreeSet<String>,
}

/// Every file of the program; those that hold unit tests only are left out.
pub fn every_file() -> Vec<SourceFile> {
    let mut files = Vec::new();
    for (room, folder) in rooms() {
        let paths = files_under(&root(), &folder);
        let sources = paths.iter().filter(|path| path.ends_with(".rs"));
        let mut of_room: Vec<SourceFile> = sources.map(|path| SourceFile::read(&room, &folder, path)).collect();
        let tests: BTreeSet<Vec<String>> = of_room.iter().flat_map(SourceFile::test_modules).collect();
        of_room.retain(|file| !tests.iter().any(|test| file.module.starts_with(test)));
        files.extend(of_room);
    }
    files
}

/// The crates of the workspace by name, each with the folder of its code; the program's own is `wegwijs`.
pub fn rooms() -> Vec<(String, String)> {
    let folders = fs::read_dir(root().join("crates")).unwrap();
    let names = folders.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut rooms: Vec<(String, String)> = names.map(|name| (name.clone(), format!("crates/{name}/src"))).collect();
    rooms.push(("wegwijs".to_owned(), "src".to_owned()));
    rooms.sort();
    rooms
}

impl SourceFile {
    fn read(room: &str, folder: &str, path: &str) -> Self {
        let text = fs::read_to_string(root().join(path)).unwrap();
        let syntax = syn::parse_file(&text).unwrap_or_else(|e| panic!("{path}: {e}"));
        let inner = path
            .strip_prefix(folder)
            .unwrap()
            .trim_start_matches('/')
            .trim_end_matches(".rs");
        let mut module: Vec<String> = inner.split('/').map(str::to_owned).collect();
        if ["mod", "lib", "main"].contains(&module.last().unwrap().as_str()) {
            module.pop();
        }
        Self {
            room: room.to_owned(),
            path: path.to_owned(),
            module,
            text,
            syntax,
        }
    }

    /// `#[cfg(test)] mod tests;`
    fn test_modules(&self) -> Vec<Vec<String>> {
        let modules = self.syntax.items.iter().filter_map(|item| match item {
            Item::Mod(module) if module.content.is_none() && is_test(&module.attrs) => {
                let name = module.ident.to_string();
                Some([self.module.as_slice(), &[name]].concat())
            }
            _ => None,
        });
        modules.collect()
    }
}

/// Every text that the program holds; comments, attributes and unit tests are none of it.
pub fn literals(file: &SourceFile) -> Vec<Literal> {
    let mut reader = Reader::new(file);
    reader.visit_file(&file.syntax);
    reader.literals
}

/// Every message that the program names by a text of its own.
pub fn named_messages(file: &SourceFile) -> Vec<Named> {
    let mut reader = Reader::new(file);
    reader.visit_file(&file.syntax);
    reader.named.into_values().collect()
}

/// Every text that can be the id of a message: all but those that are known to name something else.
pub fn possible_ids(file: &SourceFile) -> BTreeSet<String> {
    let mut reader = Reader::new(file);
    reader.visit_file(&file.syntax);
    reader.ids
}

/// The code of every diagnostic that `pack check` can give.
pub fn diagnostic_codes() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for file in every_file().iter().filter(|file| file.room == "pack") {
        let mut reader = Reader::new(file);
        reader.visit_file(&file.syntax);
        codes.extend(reader.codes);
    }
    codes
}

/// What these are called with is no message's id: a variable, an attribute, an option of the command line.
const NO_LOOK_UPS: [&str; 9] = [
    "arg",
    "attr",
    "count",
    "get_count",
    "get_flag",
    "get_many",
    "get_one",
    "text",
    "with",
];

struct Reader<'f> {
    path: &'f str,
    literals: Vec<Literal>,
    /// By line and column, so that a chain of calls counts once, with all its links.
    named: BTreeMap<(usize, usize), Named>,
    ids: BTreeSet<String>,
    codes: BTreeSet<String>,
    /// Where the arguments stand that are no ids.
    no_ids: BTreeSet<(usize, usize)>,
}

impl<'f> Reader<'f> {
    fn new(file: &'f SourceFile) -> Self {
        Self::at(&file.path)
    }

    fn at(path: &'f str) -> Self {
        Self {
            path,
            literals: Vec::new(),
            named: BTreeMap::new(),
            ids: BTreeSet::new(),
            codes: BTreeSet::new(),
            no_ids: BTreeSet::new(),
        }
    }

    fn literal(&self, text: String, span: Span) -> Literal {
        Literal {
            path: self.path.to_owned(),
            line: span.start().line,
            text,
        }
    }

    fn tokens(&mut self, tokens: TokenStream) {
        let mut after_hash = false;
        for token in tokens {
            let is_attribute = after_hash;
            after_hash = matches!(&token, TokenTree::Punct(mark) if mark.as_char() == '#');
            match token {
                TokenTree::Group(_) if is_attribute => {}
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Literal(literal) => {
                    let span = literal.span();
                    if let Ok(Lit::Str(text)) = syn::parse_str::<Lit>(&literal.to_string()) {
                        let literal = self.literal(text.value(), span);
                        // A template looks words up between its tags.
                        self.ids.insert(text.value());
                        self.literals.push(literal);
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item(&mut self, item: &'ast Item) {
        if !is_test(attributes(item)) {
            visit::visit_item(self, item);
        }
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        if !self.no_ids.contains(&position(text.span())) {
            self.ids.insert(text.value());
        }
        let literal = self.literal(text.value(), text.span());
        self.literals.push(literal);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
        match arguments.parse2(mac.tokens.clone()) {
            Ok(arguments) => {
                for argument in &arguments {
                    // The parsed copy does not live as long as the file.
                    let mut inner = Reader::at(self.path);
                    inner.visit_expr(argument);
                    self.literals.extend(inner.literals);
                    self.named.extend(inner.named);
                    self.ids.extend(inner.ids);
                    self.codes.extend(inner.codes);
                }
            }
            Err(_) => self.tokens(mac.tokens.clone()),
        }
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        if let Some((span, named)) = chain(expr) {
            let at = self.literal(named.0, span);
            self.named.entry(position(span)).or_insert(Named {
                at,
                source: named.1,
                attr: named.2,
                variables: named.3,
            });
        }
        match expr {
            Expr::Call(call) => {
                let names = names_of(&call.func);
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                if let ["Diagnostic" | "Self", "error" | "warning"] | ["at"] = names[..] {
                    self.codes.extend(call.args.first().and_then(text_of));
                }
            }
            Expr::MethodCall(call) if NO_LOOK_UPS.iter().any(|name| call.method == name) => {
                let first = call.args.first().map(|first| position(first.span()));
                self.no_ids.extend(first);
            }
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        let is_code = matches!(&local.pat, syn::Pat::Ident(name) if name.ident == "code");
        if is_code && let Some(init) = &local.init {
            self.codes.extend(tails(&init.expr));
        }
        visit::visit_local(self, local);
    }
}

fn position(span: Span) -> (usize, usize) {
    let start = span.start();
    (start.line, start.column)
}

/// `a::b` as its parts.
fn names_of(expr: &Expr) -> Vec<String> {
    match expr {
        Expr::Path(path) => {
            let segments = path.path.segments.iter();
            segments.map(|segment| segment.ident.to_string()).collect()
        }
        _ => Vec::new(),
    }
}

type Links = (String, String, Option<String>, BTreeSet<String>);

/// `Msg::app("id")` or `Msg::error("id")` with what is called on it.
fn chain(expr: &Expr) -> Option<(Span, Links)> {
    match expr {
        Expr::Call(call) => {
            let names = names_of(&call.func);
            let [.., msg, source] = names.as_slice() else {
                return None;
            };
            let is_message = msg == "Msg" && matches!(source.as_str(), "app" | "error" | "sandbox" | "web");
            let id = call.args.first().filter(|_| is_message)?;
            let links = (text_of(id)?, source.clone(), None, BTreeSet::new());
            Some((id.span(), links))
        }
        Expr::MethodCall(call) => {
            let (span, mut links) = chain(&call.receiver)?;
            let first = call.args.first().and_then(text_of);
            match call.method.to_string().as_str() {
                "attr" => links.2 = first,
                "text" | "count" | "arg" => links.3.extend(first),
                _ => {}
            }
            Some((span, links))
        }
        _ => None,
    }
}

fn text_of(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text), ..
        }) => Some(text.value()),
        Expr::Reference(reference) => text_of(&reference.expr),
        _ => None,
    }
}

/// The texts that an expression can come down to.
fn tails(expr: &Expr) -> Vec<String> {
    let of_block = |block: &syn::Block| match block.stmts.last() {
        Some(syn::Stmt::Expr(expr, None)) => tails(expr),
        _ => Vec::new(),
    };
    match expr {
        Expr::If(branch) => {
            let mut found = of_block(&branch.then_branch);
            found.extend(branch.else_branch.iter().flat_map(|(_, other)| tails(other)));
            found
        }
        Expr::Match(choice) => choice.arms.iter().flat_map(|arm| tails(&arm.body)).collect(),
        Expr::Block(block) => of_block(&block.block),
        Expr::Tuple(tuple) => tuple.elems.iter().flat_map(tails).collect(),
        other => text_of(other).into_iter().collect(),
    }
}

pub fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let is_cfg_test = matches!(
            &attribute.meta,
            Meta::List(list) if list.path.is_ident("cfg") && list.tokens.to_string() == "test"
        );
        is_cfg_test || attribute.path().is_ident("test")
    })
}

fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}

/// What the modules of the crate say of each other: the top-level module that is named, and on which line.
pub fn modules_named(file: &SourceFile) -> Vec<(String, usize)> {
    let mut paths = Paths {
        module: file.module.clone(),
        found: Vec::new(),
    };
    paths.visit_file(&file.syntax);
    paths.found
}

struct Paths {
    module: Vec<String>,
    found: Vec<(String, usize)>,
}

impl Paths {
    /// A path from the crate's root, or one that climbs up to it.
    fn path(&mut self, names: &[String], line: usize) {
        let first = names.first().map(String::as_str);
        let climbs = names.iter().take_while(|name| *name == "super").count();
        let top = match first {
            Some("crate" | "wegwijs") => names.get(1),
            Some("super") if climbs >= self.module.len() => names.get(climbs),
            Some("super") => self.module.first(),
            _ => None,
        };
        self.found.extend(top.map(|top| (top.clone(), line)));
    }

    fn use_tree(&mut self, before: &[String], tree: &syn::UseTree) {
        let line = tree.span().start().line;
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.use_tree(&with(&path.ident), &path.tree),
            syn::UseTree::Name(name) => self.path(&with(&name.ident), line),
            syn::UseTree::Rename(name) => self.path(&with(&name.ident), line),
            syn::UseTree::Glob(_) => self.path(before, line),
            syn::UseTree::Group(group) => {
                for tree in &group.items {
                    self.use_tree(before, tree);
                }
            }
        }
    }

    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.tokens(group.stream()),
                TokenTree::Ident(ident) if *ident == "crate" || *ident == "super" => {
                    let rest = tokens[index..].iter().filter_map(|token| match token {
                        TokenTree::Ident(name) => Some(name.to_string()),
                        TokenTree::Punct(mark) if mark.as_char() == ':' => None,
                        _ => Some(String::new()),
                    });
                    let names: Vec<String> = rest.take_while(|name| !name.is_empty()).collect();
                    self.path(&names, ident.span().start().line);
                }
                _ => {}
            }
        }
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        self.module.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.use_tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.path(&names, path.span().start().line);
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        self.tokens(mac.tokens.clone());
    }
}
