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
/// What a password is called where nothing need stand between its name and itself.
const PASSWORDS: [&str; 7] = ["password", "passwort", "wachtwoord", "passwd", "ww", "pw", "pwd"];
/// Between a name and its value, in a sentence.
const SAID: [&str; 5] = ["is", "was", "wordt", "luidt", "heet"];
/// What a password or a token is said to be, without saying it.
const STATES: [&str; 32] = [
    "verlopen",
    "vergeten",
    "onjuist",
    "ongeldig",
    "fout",
    "verkeerd",
    "geweigerd",
    "kwijt",
    "gewijzigd",
    "veranderd",
    "geblokkeerd",
    "nodig",
    "niet",
    "weg",
    "oud",
    "nieuw",
    "expired",
    "wrong",
    "invalid",
    "incorrect",
    "lost",
    "revoked",
    "refused",
    "rejected",
    "missing",
    "required",
    "needed",
    "changed",
    "forgotten",
    "blocked",
    "gone",
    "being",
];
/// A shorter one is a word such as `nu` (letters).
const SHORTEST: usize = 4;
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
        || is_said(&pieces)
}

/// `mijn wachtwoord is …`, `my password is …`: said in a sentence, followed by what is no word of one.
fn is_said(pieces: &[&str]) -> bool {
    let bare = |piece: &str| {
        piece
            .trim_matches(|letter: char| !letter.is_alphanumeric())
            .to_lowercase()
    };
    let is_shown = pieces.windows(2).any(|two| {
        let [name, value] = two else { return false };
        let value = value.trim_end_matches([',', '.', '?', ';', ':']);
        PASSWORDS.contains(&bare(name).as_str()) && is_password(value)
    });
    is_shown
        || pieces.windows(3).any(|three| {
            let [name, is, value] = three else { return false };
            let value = value.trim_matches(['"', '\'', '“', '”', '‘', '’', ',', '.', '!', '?', ';', ':']);
            let is_a_word = value
                .chars()
                .all(|letter| letter.is_alphabetic() && letter.is_lowercase());
            let ends_there = STATES.contains(&bare(value).as_str());
            let name = bare(name);
            (NAMES.contains(&name.as_str()) || PASSWORDS.contains(&name.as_str()))
                && SAID.contains(&bare(is).as_str())
                && value.chars().count() >= SHORTEST
                && !ends_there
                && (!is_a_word || three_is_all(pieces, value))
        })
}

/// A word in small letters is a secret only at the end of what is said.
fn three_is_all(pieces: &[&str], value: &str) -> bool {
    pieces.last().is_some_and(|last| last.contains(value))
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
            "de app doet het niet, mijn wachtwoord is Zomer2026 en ik kan niet verder",
            "my password is hunter22, what now",
            "mijn wachtwoord is geheimpje",
            "inloggen met jan@bedrijf.nl wachtwoord Geheim2024 lukt niet",
            "mijn ww is Welkom01",
            "pw Welkom123!",
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
            "mijn wachtwoord is niet goed meer",
            "my password is wrong, what now",
            "het wachtwoord is gewijzigd",
            "wachtwoord vergeten",
            "ww is verlopen",
            "password reset2",
            "https://start.exactonline.nl/docs/Login.aspx?ReturnUrl=x",
            "request 0f8fad5b-d9cb-469f-a165-70867728950e failed",
            "{\"error\":\"invalid_grant\"}",
        ] {
            assert!(!looks_secret(text), "{text}");
        }
    }
}
