//! The door on this computer that a browser brings the code to.

use std::{net::Ipv4Addr, sync::Arc, time::Duration};

use tokio::net::{TcpListener, TcpStream};
use url::Url;
use wegwijs_access::auth::{DOOR_OPEN, ListenError, Listener, Pages, Pending, RedirectError, sign_in};

use crate::{
    server::{read_all, write},
    support::{CLIENT_ID, oauth2},
};

/// Nobody waits so long.
const LONG_ENOUGH: Duration = Duration::from_secs(60);

fn pages() -> Pages {
    Pages {
        lang: "nl".to_owned(),
        done: "Gelukt <&> klaar".to_owned(),
        failed: "Niet gelukt".to_owned(),
        refused: "Geweigerd".to_owned(),
        nothing_here: "Hier is niets".to_owned(),
    }
}

struct Knocker {
    url: Url,
    state: String,
}

impl Knocker {
    async fn get(&self, target: &str) -> String {
        let host = format!("{}:{}", self.url.host_str().unwrap(), self.url.port().unwrap());
        self.send(&format!("GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n"))
            .await
    }

    async fn send(&self, request: &str) -> String {
        let host = self.url.host_str().unwrap().trim_matches(['[', ']']).to_owned();
        let stream = TcpStream::connect((host, self.url.port().unwrap())).await.unwrap();
        write(&stream, request.as_bytes()).await;
        read_all(&stream).await
    }
}

async fn open(redirect_uri: &str) -> (Listener, Arc<Pending>, Knocker) {
    let listener = Listener::bind(redirect_uri).await.unwrap();
    let provider = oauth2("https://acme.example", "");
    let pending = sign_in::begin(&provider, CLIENT_ID, listener.redirect_uri()).unwrap();
    let state = pending.authorise_url().query_pairs().find(|(key, _)| key == "state");
    let state = state.unwrap().1.into_owned();
    let url = Url::parse(listener.redirect_uri()).unwrap();
    (listener, Arc::new(pending), Knocker { url, state })
}

#[tokio::test]
async fn the_browser_brings_the_code_and_gets_a_page() {
    let mut uris = vec!["http://127.0.0.1/callback", "http://localhost/callback"];
    if TcpListener::bind("[::1]:0").await.is_ok() {
        uris.push("http://[::1]/callback");
    }
    for uri in uris {
        let (listener, pending, browser) = open(uri).await;
        let waiting = tokio::spawn(listener.wait(pending, pages(), LONG_ENOUGH));
        let target = format!("/callback?code=a%2Fb&state={}", browser.state);
        let (port, host) = (browser.url.port().unwrap(), browser.url.host_str().unwrap().to_owned());
        let (state, visit) = (
            browser.state.clone(),
            tokio::spawn(async move { browser.get(&target).await }),
        );
        let arrival = waiting.await.unwrap().unwrap().unwrap();
        // The page waits for what comes of the code.
        assert!(!visit.is_finished());
        let (page, ()) = tokio::join!(visit, arrival.answer(true));
        let page = page.unwrap();
        assert!(page.starts_with("HTTP/1.1 200"), "{page}");
        assert!(page.contains("<html lang=\"nl\">") && page.contains("Gelukt &lt;&amp;&gt; klaar"));
        assert!(page.contains("cache-control: no-store"));
        assert!(!page.contains("a/b") && !page.contains(&state));
        let again = Listener::bind(&format!("http://{host}:{port}/")).await;
        again.expect("the door is closed");
    }
}

#[tokio::test]
async fn who_does_not_belong_to_the_sign_in_is_sent_away() {
    let (listener, pending, browser) = open("http://127.0.0.1/callback").await;
    let waiting = tokio::spawn(listener.wait(pending, pages(), LONG_ENOUGH));
    let state = &browser.state;
    // Says nothing: browsers open connections ahead.
    let _silent = TcpStream::connect(("127.0.0.1", browser.url.port().unwrap()))
        .await
        .unwrap();
    for (target, status) in [
        ("/favicon.ico".to_owned(), "404"),
        ("/".to_owned(), "404"),
        (format!("/callback/?code=x&state={state}"), "404"),
        ("/callback".to_owned(), "400"),
        ("/callback?code=x&state=other".to_owned(), "400"),
        ("/callback?code=x".to_owned(), "400"),
        ("/callback?error=access_denied".to_owned(), "400"),
    ] {
        let page = browser.get(&target).await;
        assert!(page.starts_with(&format!("HTTP/1.1 {status}")), "{target}: {page}");
        assert!(page.contains("Hier is niets"));
    }
    let target = format!("/callback?code=x&state={state}");
    for request in [
        format!(
            "POST {target} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Length: 0\r\n\r\n",
            browser.url.port().unwrap()
        ),
        format!("GET {target} HTTP/1.1\r\nHost: evil.example\r\n\r\n"),
        format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"),
    ] {
        let page = browser.send(&request).await;
        assert!(page.starts_with("HTTP/1.1 404"), "{page}");
    }
    assert!(browser.send("rubbish\r\n\r\n").await.starts_with("HTTP/1.1 400"));
    assert!(!waiting.is_finished());
    let (visit, arrival) = tokio::join!(browser.get(&target), async {
        waiting.await.unwrap().unwrap().unwrap().answer(true).await;
    });
    assert!(visit.contains("Gelukt"), "{visit}");
    let () = arrival;
}

#[tokio::test]
async fn the_browser_is_not_told_of_a_sign_in_that_did_not_work() {
    for is_answered in [true, false] {
        let (listener, pending, browser) = open("http://127.0.0.1/callback").await;
        let waiting = tokio::spawn(listener.wait(pending, pages(), LONG_ENOUGH));
        let target = format!("/callback?code=x&state={}", browser.state);
        let (page, ()) = tokio::join!(browser.get(&target), async {
            let arrival = waiting.await.unwrap().unwrap().unwrap();
            if is_answered {
                arrival.answer(false).await;
            } else {
                drop(arrival);
            }
        });
        assert!(page.contains("Niet gelukt") && !page.contains("Gelukt"), "{page}");
    }
}

#[tokio::test]
async fn the_door_does_not_stay_open() {
    let (listener, pending, browser) = open("http://127.0.0.1/callback").await;
    let soon = Duration::from_millis(1);
    let error = listener.wait(pending, pages(), soon).await.unwrap_err();
    assert!(matches!(error, ListenError::TooLate));
    let port = browser.url.port().unwrap();
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .expect("the door is closed");
    assert_eq!(DOOR_OPEN, Duration::from_secs(120));
}

#[tokio::test]
async fn a_refusal_ends_the_wait() {
    let (listener, pending, browser) = open("http://127.0.0.1/callback").await;
    let waiting = tokio::spawn(listener.wait(pending, pages(), LONG_ENOUGH));
    let target = format!("/callback?error=access_denied&state={}", browser.state);
    assert!(browser.get(&target).await.contains("Geweigerd"));
    assert_eq!(waiting.await.unwrap().unwrap().unwrap_err(), RedirectError::Denied);
    // Another error is not said to be the person's refusal.
    let (listener, pending, browser) = open("http://127.0.0.1/callback").await;
    let waiting = tokio::spawn(listener.wait(pending, pages(), LONG_ENOUGH));
    let target = format!("/callback?error=invalid_scope&state={}", browser.state);
    assert!(browser.get(&target).await.contains("Niet gelukt"));
    let error = waiting.await.unwrap().unwrap().unwrap_err();
    assert!(matches!(error, RedirectError::Refused { .. }), "{error:?}");
}

#[tokio::test]
async fn the_wait_can_be_given_up() {
    let (listener, pending, browser) = open("http://127.0.0.1/callback").await;
    let waiting = tokio::spawn(listener.wait(pending, pages(), LONG_ENOUGH));
    browser.get("/favicon.ico").await;
    waiting.abort();
    assert!(waiting.await.unwrap_err().is_cancelled());
    let port = browser.url.port().unwrap();
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .expect("the door is closed");
}

#[tokio::test]
async fn a_named_port_is_used_or_reported() {
    let taken = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = taken.local_addr().unwrap().port();
    let uri = format!("http://127.0.0.1:{port}/cb");
    let error = Listener::bind(&uri).await.unwrap_err();
    assert!(matches!(error, ListenError::PortTaken(taken) if taken == port));
    drop(taken);
    let listener = Listener::bind(&uri).await.unwrap();
    assert_eq!(listener.redirect_uri(), uri);
    // The port that goes without saying is a port too, where it is written out.
    match Listener::bind("http://127.0.0.1:80/cb").await {
        Ok(listener) => assert_eq!(listener.redirect_uri(), "http://127.0.0.1:80/cb"),
        Err(error) => assert!(matches!(error, ListenError::PortTaken(80) | ListenError::Io(_))),
    }
    let error = Listener::bind("https://alfa.example/cb").await.unwrap_err();
    assert!(matches!(error, ListenError::NotLoopback));
    let listener = Listener::bind("http://127.0.0.1/cb?app=Excel").await.unwrap();
    assert!(listener.redirect_uri().ends_with("/cb?app=Excel"));
    assert!(Url::parse(listener.redirect_uri()).unwrap().port().is_some());
}
