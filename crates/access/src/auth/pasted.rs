//! What was pasted, made into text again.

/// What was pasted without what a mail program or a hand put around and into it: line breaks and the blanks at them,
/// quote marks, angle brackets, invisible characters.
pub(super) fn unwrapped(pasted: &str) -> String {
    let is_invisible = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}');
    let lines = pasted
        .split(|c: char| c.is_control() && c != '\t')
        .map(|line| line.trim().trim_start_matches(['>', ' ']).trim_start());
    let text: String = lines
        .collect::<String>()
        .chars()
        .filter(|c| !is_invisible(*c))
        .collect();
    let is_around = |c: char| c.is_whitespace() || "\"'`<>“”„‘’‚«»".contains(c);
    text.trim_matches(is_around).to_owned()
}

/// Decoded once; as it is where a `%` encodes nothing. `None` where that gives no text.
pub(super) fn percent_decoded(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let hex = |at: usize| char::from(*bytes.get(at)?).to_digit(16);
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        if byte != b'%' {
            decoded.push(byte);
            at += 1;
            continue;
        }
        let (Some(high), Some(low)) = (hex(at + 1), hex(at + 2)) else {
            return Some(text.to_owned());
        };
        decoded.push(u8::try_from(high * 16 + low).ok()?);
        at += 3;
    }
    String::from_utf8(decoded).ok()
}
