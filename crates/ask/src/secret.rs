//! Whether somebody pasted a password or a token by accident.

/// What a secret is called where it is pasted with its name.
const NAMES: [&str; 12] = [
    "password",
    "passwort",
    "wachtwoord",
    "passwd",
    "passphrase",
    "secret",
    "token",
    "bearer",
    "api_key",
    "apikey",
    "pincode",
    "code_verifier",
];
/// A row of letters and digits from here on is no word that people type (letters).
const LONG: usize = 20;

/// Whether a text holds what is most likely a secret. It is then not shown, kept, or sent anywhere.
pub fn looks_secret(text: &str) -> bool {
    let pieces: Vec<&str> = text.split_whitespace().collect();
    let alone = pieces.len() == 1;
    pieces
        .iter()
        .any(|piece| is_token(piece) || (alone && is_password(piece)))
        || text.lines().any(|line| line.split(['&', '?', ';', ',']).any(is_named))
}

/// `password=…`, `wachtwoord: …`, `Bearer …`.
fn is_named(part: &str) -> bool {
    let part = part.trim();
    let split = part
        .split_once([':', '='])
        .or_else(|| part.split_once(char::is_whitespace));
    let Some((name, value)) = split else { return false };
    let name = name.trim_matches(['"', '\'', ' ', '{']).to_lowercase();
    let value = value.trim_matches(['"', '\'', ' ', '}']);
    let value = value.split_whitespace().next().unwrap_or_default();
    let is_assigned = part.contains([':', '=']);
    let value_has_shape = is_password(value) || is_token(value);
    let named = NAMES.iter().any(|secret| name.ends_with(secret));
    named && (is_assigned || value_has_shape) && value.len() >= 4
}

/// A long row with capitals, small letters and digits through each other, such as programs make.
fn is_token(piece: &str) -> bool {
    let piece = piece.trim_matches(|letter: char| !letter.is_alphanumeric());
    let rows = piece.split(['/', ':', '?', '&', '=', '@', '\\', ' ']);
    rows.into_iter().any(|row| {
        let letters = row.chars().filter(char::is_ascii_alphabetic).count();
        let digits = row.chars().filter(char::is_ascii_digit).count();
        let is_guid = row.len() == 36 && row.matches('-').count() == 4;
        row.len() >= LONG && digits >= 3 && letters >= 3 && !is_guid && !row.contains("..")
    })
}

/// One word with capitals, digits and signs, and nothing else around it.
fn is_password(piece: &str) -> bool {
    let has = |kind: fn(&char) -> bool| piece.chars().any(|letter| kind(&letter));
    let inner_sign = piece
        .char_indices()
        .any(|(_, letter)| letter.is_ascii_punctuation() && !matches!(letter, '-' | '/' | '.' | '_' | '?' | ','));
    let kinds = [
        has(char::is_ascii_lowercase),
        has(char::is_ascii_uppercase),
        has(char::is_ascii_digit),
        inner_sign,
    ];
    piece.len() >= 8 && kinds.into_iter().filter(|kind| *kind).count() >= 3 && has(char::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_recognised() {
        for text in [
            "Welkom01!",
            "mijn wachtwoord: zomer2024",
            "password=hunter22",
            "Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9",
            "stampNL001.gAAAAIzaSyD4f3Kx8Lq0pQ7vT2nWmZb",
            "grant_type=refresh_token&refresh_token=abcd1234&x=1",
            "client_secret: a1b2c3d4e5",
        ] {
            assert!(looks_secret(text), "{text}");
        }
    }

    #[test]
    fn questions_and_errors_are_no_secrets() {
        for text in [
            "hoe trek ik de rechten in?",
            "itgenoda060",
            "ITGENEOR228: Forbidden - User division is not within division scope",
            "how do I remove the app's permissions",
            "The refresh token expired at 10/11/2022 9:18:20 PM and it is now 10/28/2022 4:15:50 PM.",
            "error: unauthorized_client",
            "mijn token is verlopen",
            "https://start.exactonline.nl/docs/Login.aspx?ReturnUrl=x",
            "request 0f8fad5b-d9cb-469f-a165-70867728950e failed",
            "{\"error\":\"invalid_grant\"}",
        ] {
            assert!(!looks_secret(text), "{text}");
        }
    }
}
