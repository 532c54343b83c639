//! What is no question gets a clear answer.

use crate::support::{Home, Words, wegwijs};

#[test]
fn what_holds_no_words_is_refused_with_what_to_do_next() {
    for lang in ["nl", "en"] {
        let words = Words::new(lang);
        for text in ["", " \n\t", "a", "?!...", "\u{1b}[31m\u{7}\u{0}", "1 2 3", "€ – ☃"] {
            let run = wegwijs(&Home::new(), ["ask", "--lang", lang]).input(text).run();
            run.exits(2).says(&[&words.error("ask-no-words")]);
        }
        wegwijs(&Home::new(), ["ask", "--lang", lang, ""])
            .run()
            .exits(2)
            .says(&[&words.error("ask-no-words")]);
    }
}

#[test]
fn a_megabyte_is_answered_and_an_error_at_its_end_is_found() {
    let noise = "lorem ipsum dolor sit amet 12345\n".repeat(32 * 1024);
    let run = wegwijs(&Home::new(), ["ask", "--json"])
        .input(format!("{noise}ITGENODA060 {noise}"))
        .run();
    run.exits(0);
    assert_eq!(run.json()[0]["answers"][0]["guide"], "division-scope-error");
    let run = wegwijs(&Home::new(), ["ask", "--json"])
        .input("x".repeat(1024 * 1024))
        .run();
    run.exits(0);
    assert_eq!(run.json()[0]["known"], false);
}

#[test]
fn other_languages_and_bytes_that_are_no_text_are_unknown() {
    for text in [
        "Wie buche ich eine Rechnung?".as_bytes(),
        "как удалить счёт".as_bytes(),
        "请问怎么开发票".as_bytes(),
        b"\xff\xfe\xfd abc \x80 def",
    ] {
        let run = wegwijs(&Home::new(), ["ask", "--json"]).input(text).run();
        run.exits(0);
        assert_eq!(run.json()[0]["known"], false, "{:?}", String::from_utf8_lossy(text));
    }
}
