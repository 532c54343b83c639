//! What can be wrong with a request.

use axum::http::StatusCode;

macro_rules! problems {
    ($($name:ident => $id:literal, $status:ident;)+) => {
        /// What can be wrong with a request.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Problem {
            $(
                #[doc = concat!("`web.ftl`: problem-", $id)]
                $name,
            )+
        }

        impl Problem {
            /// Every one.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// What its messages are called by: `problem-<id>` and `problem-<id>-next`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),+ }
            }

            /// Its status.
            pub fn status(self) -> StatusCode {
                match self { $(Self::$name => StatusCode::$status),+ }
            }
        }
    };
}

problems! {
    Page => "page", NOT_FOUND;
    Guide => "guide", NOT_FOUND;
    Step => "step", NOT_FOUND;
    Language => "language", NOT_FOUND;
    Long => "long", URI_TOO_LONG;
    Method => "method", METHOD_NOT_ALLOWED;
    Host => "host", MISDIRECTED_REQUEST;
    Origin => "origin", FORBIDDEN;
    Form => "form", BAD_REQUEST;
    Large => "large", PAYLOAD_TOO_LARGE;
    Slow => "slow", REQUEST_TIMEOUT;
    Often => "often", TOO_MANY_REQUESTS;
    Busy => "busy", SERVICE_UNAVAILABLE;
    Ours => "ours", INTERNAL_SERVER_ERROR;
}
