//! What the standards and common server programs say: the same in every product.

/// Codes and words of the standards (RFC 9110, RFC 6749 sections 4.1.2.1 and 5.2, RFC 6750 section 3.1) and of common
/// server programs, as [`squeeze`] leaves them: a phrase of nothing else is anybody's.
const STANDARD: [&str; 38] = [
    "the",
    "refresh",
    "token",
    "access",
    "expired",
    "has",
    "http",
    "https",
    "status",
    "code",
    "error",
    "client",
    "unauthorized",
    "unauthorised",
    "forbidden",
    "not",
    "niet",
    "authorized",
    "authorised",
    "gemachtigd",
    "geautoriseerd",
    "verboden",
    "toegestaan",
    "object",
    "moved",
    "login",
    "aspx",
    "returnurl",
    "invalidgrant",
    "invalidtoken",
    "invalidclient",
    "invalidrequest",
    "invalidscope",
    "unauthorizedclient",
    "accessdenied",
    "servererror",
    "insufficientscope",
    "unsupportedgranttype",
];

/// Whether a phrase, as [`squeeze`] leaves it, is in the standards: it is then anybody's.
pub(super) fn is_standard(phrase: &str) -> bool {
    phrase
        .split(' ')
        .all(|word| STANDARD.contains(&word) || word.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::{super::words::squeeze, *};

    #[test]
    fn what_is_in_the_standards_is_anybodys() {
        for phrase in [
            "HTTP/1.1 403",
            "401 Unauthorized",
            "invalid_grant",
            "status code 401",
            "Object moved",
        ] {
            assert!(is_standard(&squeeze(phrase)), "{phrase}");
        }
        for phrase in [
            "itgenoda060",
            "Old refresh token used",
            "BlockedUser",
            "Scope Violated. Cannot read",
        ] {
            assert!(!is_standard(&squeeze(phrase)), "{phrase}");
        }
    }
}
