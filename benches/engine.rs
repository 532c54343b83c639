//! What one move costs, part by part: `cargo bench --bench engine`.

#![allow(
    clippy::expect_used,
    missing_docs,
    reason = "a benchmark may fail loudly, and criterion's macros write functions without docs"
)]

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use wegwijs::frontend::{Look, lay_out};
use wegwijs_engine as engine;
use wegwijs_engine::{Context, Event, Guide, Session, View};
use wegwijs_message::Msg;
use wegwijs_pack::Pack;
use wegwijs_screen::{Depiction, render};
use wegwijs_words::{Catalog, parse};

const PACK: Pack = Pack::Embedded;
const CTX: Context = Context { connected: false };

/// A reader at the first step on the product's own screens, in Dutch.
struct Reader {
    guide: Guide,
    session: Session,
    words: Catalog,
}

impl Reader {
    fn new() -> Self {
        let guide = guide();
        let session = engine::start(&guide, "nl", "nl", &CTX);
        let named = Event::Input("Excel".to_owned());
        let session = engine::apply(&guide, session, named, &CTX).session;
        Self {
            guide,
            session,
            words: catalog(),
        }
    }

    fn view(&self) -> View {
        engine::view(&self.guide, &self.session, &CTX).expect("the session is of this guide")
    }
}

fn guide() -> Guide {
    let id = "revoke".parse().expect("a name");
    PACK.guide(&id).expect("a guide of our own")
}

fn catalog() -> Catalog {
    let languages = PACK.languages().expect("what was compiled in can be listed");
    Catalog::new(&PACK, &languages, "nl", "nl").with_constant("site", "start.exactonline.nl")
}

fn engine_alone(c: &mut Criterion) {
    let reader = Reader::new();
    c.bench_function("event", |b| {
        b.iter_batched(
            || (reader.session.clone(), Event::Choose("done".to_owned())),
            |(session, event)| engine::apply(&reader.guide, session, event, &CTX),
            BatchSize::SmallInput,
        );
    });
    c.bench_function("view", |b| b.iter(|| reader.view()));
}

fn words(c: &mut Criterion) {
    let reader = Reader::new();
    let view = reader.view();
    c.bench_function("view in words", |b| {
        b.iter(|| render(black_box(&view), None, &[], &reader.words));
    });
    let screen = render(&view, None, &[], &reader.words);
    let look = Look::new(80, false);
    c.bench_function("screen on lines", |b| {
        b.iter(|| lay_out(&parse(black_box(&screen.body)), &look));
    });
    c.bench_function("first view in words", |b| {
        b.iter(|| render(black_box(&view), None, &[], &catalog()));
    });
}

fn files(c: &mut Criterion) {
    c.bench_function("guide from its file", |b| b.iter(guide));
    c.bench_function("catalog with its first message", |b| {
        b.iter(|| catalog().text(&Msg::app("choice-done")));
    });
}

fn pictures(c: &mut Criterion) {
    let reader = Reader::new();
    let screen = render(&reader.view(), None, &[], &reader.words);
    let shown = screen.picture.expect("the step has a picture");
    let depiction = || Depiction::new(black_box(&shown), &reader.words).expect("a picture of our own");
    c.bench_function("picture from its file", |b| b.iter(depiction));
    c.bench_function("picture in the terminal", |b| b.iter(|| depiction().terminal(80)));
    c.bench_function("picture as SVG", |b| {
        b.iter(|| depiction().svg("Open", "open-menu", 640))
    });
}

criterion_group!(benches, engine_alone, words, files, pictures);
criterion_main!(benches);
