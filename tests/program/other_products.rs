//! The guides of other products speak of those products: nothing of the pack's own shows in them, in any language, in any
//! front-end.

use std::{fs, path::Path};

use wegwijs_engine::{Address, Guide, Step};
use wegwijs_message::{Msg, StepId};
use wegwijs_pack::Pack;

use crate::{
    connections::desk::Desk,
    support::{Home, PackFolder, Words, languages, squeeze, wegwijs},
};

const OWN: &str = "Exact Online";

/// The guides that are about another product than the pack's own.
fn guides() -> Vec<Guide> {
    let ids = Pack::Embedded.guides().unwrap().into_iter();
    let guides = ids.map(|id| Pack::Embedded.guide(&id).unwrap());
    let guides: Vec<Guide> = guides.filter(|guide| guide.product().is_some()).collect();
    assert!(guides.len() >= 6);
    guides
}

/// Where a step is; that of a step which nobody sees without a connection leads to the next.
fn address(guide: &Guide, lang: &str, step: &StepId) -> String {
    let address = Address {
        lang: Some(lang.to_owned()),
        guide: guide.id().clone(),
        step: Some(step.clone()),
        version: None,
        exits: wegwijs_engine::way_to(guide, step),
    };
    address.to_string()
}

fn seen(guide: &Guide) -> impl Iterator<Item = (&StepId, &Step)> {
    guide.steps().filter(|(_, step)| !step.needs_connection())
}

#[test]
fn no_step_says_the_name_of_the_packs_own_at_a_terminal_or_in_json() {
    for guide in guides() {
        for lang in languages() {
            let words = Words::new(&lang);
            let mut shown = 0;
            for (step, _) in guide.steps() {
                let msg = Msg::guide(guide.id(), Some(step));
                let texts = ["body", "why", "alt"].map(|attr| words.text(&msg.clone().attr(attr)));
                assert!(!format!("{}{texts:?}", words.text(&msg)).contains(OWN), "{msg:?}");
            }
            for (step, _) in seen(&guide) {
                let address = address(&guide, &lang, step);
                let home = Home::new();
                let help = ["word-why", "word-stuck"].map(|word| words.app(word));
                let typed = format!("?\n?{}\n?{}\n?\n", help[0], help[1]);
                let run = wegwijs(&home, ["guide", &address, "--plain"]).input(typed).run();
                run.exits(0);
                for told in [&run.stdout, &run.stderr] {
                    assert!(!squeeze(told).contains(OWN), "{address}: {run}");
                }
                let mut talk = wegwijs(&home, ["guide", &address]).talk();
                let view = talk.view();
                shown += usize::from(view["step"] == step.as_str());
                let why = talk.send(r#"{"command":"why"}"#);
                let stuck = talk.send(r#"{"command":"stuck"}"#);
                for view in [view, why, stuck] {
                    assert!(!view.to_string().contains(OWN), "{view}");
                }
                talk.close();
            }
            // What only a connection leads to is not reached.
            assert!(shown + 4 > seen(&guide).count(), "{} {lang}: {shown}", guide.id());
        }
    }
}

#[test]
fn no_page_says_the_name_of_the_packs_own() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("pages");
    wegwijs(&Home::new(), ["export", to.to_str().unwrap()]).run().exits(0);
    for guide in guides() {
        for lang in languages() {
            let mut pages = Vec::new();
            collect(&to.join(&lang), guide.id().as_str(), &mut pages);
            assert!(pages.len() > guide.steps().count() / 2, "{} {lang}", guide.id());
            for page in pages {
                assert!(!fs::read_to_string(&page).unwrap().contains(OWN), "{}", page.display());
            }
        }
    }
}

/// The files of a guide's pages.
fn collect(folder: &Path, guide: &str, pages: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_of_guide = path.components().any(|part| {
            let part = part.as_os_str().to_str().unwrap();
            part == guide || part == format!("{guide}.html")
        });
        if path.is_dir() {
            collect(&path, guide, pages);
        } else if is_of_guide {
            pages.push(path);
        }
    }
}

#[test]
fn the_language_of_the_screens_is_offered_where_there_is_more_than_one() {
    for guide in guides() {
        let words = Words::new("nl");
        let step = seen(&guide).next().unwrap().0;
        let address = address(&guide, "nl", step);
        let run = wegwijs(&Home::new(), ["guide", &address, "--plain"]).input("?\n").run();
        let product = guide.product_msg();
        let of = |lang: &str| {
            let msg = Msg::app("switch-labels").arg("product", product.clone().into());
            words.text(&msg.text("language", words.language(lang)))
        };
        let said = squeeze(&format!("{}{}", run.stdout, run.stderr));
        let has_several = guide.product().is_some_and(|product| product.as_str() == "moneybird");
        assert_eq!(said.contains(&of("en")), has_several, "{run}");
        assert!(!said.contains(&of("nl")), "{run}");
    }
}

/// What the products with a guide are called, in the order of the pack.
const PRODUCTS: [&str; 5] = ["Exact Online", "Xero", "Mollie", "Moneybird", "QuickBooks Online"];

/// The products that head the guides of a plain menu, in order.
fn headings(run: &crate::support::Run) -> Vec<&str> {
    let lines = run.stdout.lines();
    lines.filter(|line| PRODUCTS.contains(line)).collect()
}

#[test]
fn the_menu_shows_the_guides_by_product_and_what_is_connected_first() {
    let menu = |home: &Home, more: &[&str]| {
        wegwijs(home, [&["--lang", "nl", "--plain"], more].concat())
            .input("")
            .run()
    };
    assert_eq!(headings(&menu(&Home::new(), &[])), PRODUCTS);
    // However the file names them.
    let pack = PackFolder::of_few_examples();
    pack.change("pack.toml", "    \"xero-revoke\",\n", "");
    pack.change("pack.toml", "guides = [\n", "guides = [\n    \"xero-revoke\",\n");
    let run = menu(&Home::new(), &["--pack", pack.arg()]);
    assert_eq!(headings(&run), PRODUCTS);
    assert!(
        run.stdout.contains(&format!("1. {}", Words::new("nl").guide("revoke"))),
        "{run}"
    );
    let desk = Desk::new();
    desk.sign_in_as("mollie", "shop");
    let run = desk.program(&["--lang", "nl", "--plain"]).input("").run();
    let others = ["Exact Online", "Xero", "Moneybird", "QuickBooks Online"];
    assert_eq!(headings(&run), [&["Mollie"], &others[..]].concat());
    assert!(
        run.stdout
            .contains(&format!("1. {}", Words::new("nl").guide("mollie-revoke"))),
        "{run}"
    );
}

#[test]
fn the_start_page_shows_the_guides_by_product() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("pages");
    wegwijs(&Home::new(), ["export", to.to_str().unwrap()]).run().exits(0);
    for lang in languages() {
        let page = fs::read_to_string(to.join(format!("{lang}/index.html"))).unwrap();
        let at = PRODUCTS.map(|product| page.find(&format!("<h3>{product}</h3>")));
        assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{lang}: {at:?}");
    }
}
