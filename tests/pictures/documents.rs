//! `show` in its forms that carry pictures.

use std::collections::BTreeSet;

use wegwijs_message::{Msg, StepId};

use crate::{
    common::own,
    support::{Home, PackFolder, Run, Words, wegwijs},
};

const LANGS: [&str; 2] = ["nl", "en"];

fn show(address: &str, format: &str, lang: &str) -> Run {
    let args = ["show", address, "--format", format, "--lang", lang];
    let run = wegwijs(&Home::new(), args).run();
    run.exits(0);
    assert_eq!(run.stderr, "", "{address} as {format}");
    run
}

/// Every guide as a page, in every language.
pub fn pages() -> Vec<(String, String)> {
    let guides = own().guides().unwrap();
    let each = guides.iter().flat_map(|guide| LANGS.map(|lang| (guide, lang)));
    each.map(|(guide, lang)| (format!("{guide}-{lang}"), show(guide.as_str(), "html", lang).stdout))
        .collect()
}

fn with_pictures(guide: &str) -> Vec<StepId> {
    let guide = own().guide(&guide.parse().unwrap()).unwrap();
    let steps = guide.steps().filter(|(_, step)| step.picture.is_some());
    steps.map(|(id, _)| id.clone()).collect()
}

#[test]
fn a_step_with_a_picture_is_shown_as_svg() {
    for lang in LANGS {
        for step in with_pictures("revoke") {
            let svg = show(&format!("revoke/{step}"), "svg", lang).stdout;
            let document = roxmltree::Document::parse(&svg).unwrap();
            assert!(
                document
                    .root_element()
                    .has_tag_name(("http://www.w3.org/2000/svg", "svg"))
            );
        }
    }
}

#[test]
fn svg_of_what_has_no_picture_is_refused_with_what_has_one() {
    for (address, lang) in [("revoke", "nl"), ("revoke/proof", "en"), ("choose", "nl")] {
        let run = wegwijs(&Home::new(), ["show", address, "--format", "svg", "--lang", lang]).run();
        run.exits(1);
        assert_eq!(run.stdout, "");
        if address != "choose" {
            assert!(run.stderr.contains("revoke/open-menu"), "{}", run.stderr);
        }
    }
}

#[test]
fn a_page_stands_alone_and_leads_nowhere_that_is_not_there() {
    for (name, page) in pages() {
        assert!(page.starts_with("<!DOCTYPE html>"), "{name}");
        let lang = name.rsplit('-').next().unwrap();
        assert!(page.contains(&format!("<html lang=\"{lang}\">")), "{name}");
        for foreign in [
            "<script",
            "<link",
            "src=",
            "url(",
            "@import",
            "javascript:",
            " style=\"",
        ] {
            assert!(!page.contains(foreign), "{name}: {foreign}");
        }
        let values = |attribute: &str| -> Vec<String> {
            let start = format!(" {attribute}=\"");
            let parts = page.split(&start).skip(1);
            parts.map(|part| part.split('"').next().unwrap().to_owned()).collect()
        };
        let ids = values("id");
        let unique: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(unique.len(), ids.len(), "{name}: an id stands there twice");
        let inner = values("href")
            .into_iter()
            .filter_map(|href| href.strip_prefix('#').map(str::to_owned));
        let lost: Vec<String> = inner.filter(|target| !ids.contains(target)).collect();
        assert_eq!(lost, [""; 0], "{name}");
        let labels = values("aria-labelledby");
        let named = labels.iter().flat_map(|label| label.split(' '));
        assert!(
            named.into_iter().all(|id| ids.iter().any(|known| known == id)),
            "{name}"
        );
    }
}

#[test]
fn a_page_has_every_picture_for_large_and_for_small_windows() {
    for guide in own().guides().unwrap() {
        for lang in LANGS {
            let page = show(guide.as_str(), "html", lang).stdout;
            let pictures = with_pictures(guide.as_str()).len();
            for class in ["wide", "narrow"] {
                let figures = page.matches(&format!("<figure class=\"{class}\">")).count();
                assert_eq!(figures, pictures, "{guide} in {lang}: {class}");
            }
        }
    }
}

#[test]
fn markdown_carries_pictures_in_letters_with_their_words() {
    let text = show("revoke/open-menu", "markdown", "nl").stdout;
    let (before, after) = text.split_once("```text\n").expect("a block");
    let (drawing, _) = after.split_once("```\n").expect("its end");
    assert!(before.contains("Op het scherm: "), "{before}");
    assert!(drawing.contains("Mijn Exact Online ②"), "{drawing}");
    assert!(drawing.lines().all(|line| line.chars().count() <= 60), "{drawing}");
}

#[test]
fn text_that_is_not_drawn_has_the_picture_in_words() {
    let text = show("revoke/open-menu", "text", "en").stdout;
    assert!(
        text.contains("On the screen: A bar runs along the top. At its far right"),
        "{text}"
    );
    assert!(!text.contains('┌'), "{text}");
}

#[test]
fn a_broken_picture_is_told_in_words_and_named_where_it_was_asked_for() {
    let pack = PackFolder::new();
    pack.write("guides/pictures/open-menu.toml", "window = [{ circle = 1 }]\n");
    let show = |format: &str| {
        let args = [
            "show",
            "revoke/open-menu",
            "--format",
            format,
            "--lang",
            "nl",
            "--pack",
            pack.arg(),
        ];
        wegwijs(&Home::new(), args).run()
    };
    for format in ["text", "markdown", "html"] {
        let run = show(format);
        run.exits(0);
        assert!(run.stdout.contains("Op het scherm: "), "{format}: {}", run.stdout);
    }
    let run = show("svg");
    run.exits(1);
    assert!(run.stderr.contains("guides/pictures/open-menu.toml"), "{}", run.stderr);
}

#[test]
fn words_of_a_guide_are_no_html() {
    let pack = PackFolder::new();
    pack.change(
        "locales/nl/guides/revoke.ftl",
        "revoke_open-menu = Open",
        "revoke_open-menu = <img src=x onerror=y> Open",
    );
    pack.change(
        "locales/nl/guides/revoke.ftl",
        "Log in bij { $site } als",
        "[x](javascript:w) <script>z</script> Log in bij { $site } als",
    );
    let args = [
        "show",
        "revoke",
        "--format",
        "html",
        "--lang",
        "nl",
        "--pack",
        pack.arg(),
    ];
    let run = wegwijs(&Home::new(), args).run();
    run.exits(0);
    for raw in ["<script", "<img", "href=\"javascript:"] {
        assert!(!run.stdout.contains(raw), "{raw}");
    }
}

#[test]
fn a_guide_without_pictures_says_so() {
    for lang in ["nl", "en"] {
        let args = ["show", "choose/what-you-want", "--format", "svg", "--lang", lang];
        let run = wegwijs(&Home::new(), args).run();
        let said = Words::new(lang).text(&Msg::error("guide-without-pictures").text("guide", "choose"));
        run.exits(1).says(&[&said]);
    }
}
