//! What a program said and nobody else: a body, a status line or a code, with no words of a reader around it.
//!
//! Its words are names of a protocol. They may look like words of a question, but say nothing about what is wrong.

/// The least letters and digits of a code.
const LETTERS: usize = 3;
const DIGITS: usize = 3;
/// A status line has a reason of so many words at most.
const REASON: usize = 4;

/// Whether a text is nothing but the answer of a program.
pub(super) fn is_bare(text: &str) -> bool {
    let text = text.trim();
    is_body(text) || is_status_line(text) || is_code(text)
}

/// JSON or a page, whole or cut off.
fn is_body(text: &str) -> bool {
    text.starts_with("{\"") || text.starts_with("[{") || text.starts_with("{\\\"") || text.starts_with("<!") || {
        let text = text.to_ascii_lowercase();
        text.starts_with("<html")
    }
}

/// `HTTP/1.1 503 Service Unavailable`, `HTTP 500`.
fn is_status_line(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let is_http = words.next().is_some_and(|word| {
        let word = word.to_ascii_lowercase();
        word == "http" || word.starts_with("http/")
    });
    let is_status = words
        .next()
        .is_some_and(|word| word.len() == DIGITS && word.bytes().all(|byte| byte.is_ascii_digit()));
    is_http && is_status && words.count() <= REASON
}

/// Letters and then digits, in one word: `itgeneor999`.
fn is_code(text: &str) -> bool {
    let word = text.trim_matches(|letter: char| !letter.is_ascii_alphanumeric());
    let digits = word.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
    word.len() >= digits.len() + LETTERS && digits.len() >= DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_said_is_bare_and_what_a_reader_says_about_it_is_not() {
        for text in [
            r#"{"error":"server_error"}"#,
            r#" {"error":"invalid_scope","error_description":"no su"#,
            r#"[{"message":"x"}]"#,
            r#"{\"error\":\"slow_down\"}"#,
            "<html><body>503</body></html>",
            "<!DOCTYPE html><title>Error</title>",
            "HTTP/1.1 503 Service Unavailable",
            "http 500",
            "itgeneor999",
            "(ITGENODA 999)".replace(' ', "").as_str(),
        ] {
            assert!(is_bare(text), "{text}");
        }
        for text in [
            "",
            "de app zegt {\"error\":\"server_error\"}",
            "{app} werkt niet",
            "HTTP 403 from Exact for one company code, what do we check",
            "http werkt niet",
            "403 when refreshing",
            "ik krijg itgeneor999",
            "bv2",
            "2026",
        ] {
            assert!(!is_bare(text), "{text}");
        }
    }
}
