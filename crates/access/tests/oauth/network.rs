//! Everything that can go wrong on the way, as far as it can be made on this computer.

use std::{net::TcpListener, process::Command, time::Duration};

use wegwijs_access::action::authorised;
use wegwijs_access::auth::{Secret, redirect::understand, refresh::fresh_access, sign_in};
use wegwijs_access::provider::{Http, Network, SystemClock, TokenError, Unreadable};
use wegwijs_engine::Verdict;

use crate::{
    server::{Answer, Server, answer, expect},
    support::{CLIENT_ID, ME, Scene, TOKEN, exact, oauth2, pair, signed_in, unanswered},
};

const URL: &str = "WEGWIJS_TEST_URL";

fn closed_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().port()
}

async fn token_error(answer: Answer) -> TokenError {
    let scene = Scene::new(signed_in(3600), vec![expect(TOKEN, answer)]).await;
    let error = fresh_access(&scene.connected).await.unwrap_err();
    let kept = scene.done();
    let expected = match &error {
        wegwijs_access::auth::RefreshError::Token(TokenError::Unreadable(Unreadable::Status(_))) => signed_in(3600),
        _ => unanswered(3600),
    };
    assert_eq!(kept, expected, "the tokens are as they were");
    match error {
        wegwijs_access::auth::RefreshError::Token(error) => error,
        error => panic!("{error:?}"),
    }
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_not_read_to_its_end() {
    const LARGE: usize = 50 * 1024 * 1024;
    let announced = format!("HTTP/1.1 200 OK\r\nContent-Length: {LARGE}\r\n\r\n");
    let unannounced = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".to_owned();
    for head in [announced, unannounced] {
        let error = token_error(Answer::Endless(head.clone().into_bytes(), LARGE)).await;
        assert_eq!(error, TokenError::Unreadable(Unreadable::TooLarge));
        let endless = Answer::Endless(head.into_bytes(), LARGE);
        let scene = Scene::new(signed_in(100), vec![expect(ME, endless)]).await;
        let verdict = authorised(&scene.connected).await.unwrap();
        assert_eq!(
            (verdict.verdict, verdict.reason.code()),
            (Verdict::Unknown, "unreadable")
        );
        scene.done();
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_no_answer() {
    let halves = [
        format!("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n{}", pair()),
        "HTTP/1.1 401 x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"err\r\n".to_owned(),
    ];
    for half in halves {
        let error = token_error(Answer::Bytes(half.into_bytes())).await;
        assert_eq!(error, TokenError::Unreadable(Unreadable::Truncated));
    }
    for half in ["HTTP/1.1 200 OK\r\nContent-Le", "", "garbage\r\n\r\n"] {
        let error = token_error(Answer::Bytes(half.as_bytes().to_vec())).await;
        assert_eq!(error, TokenError::Network(Network::Other), "{half:?}");
    }
}

#[tokio::test]
async fn nobody_there_and_nobody_who_answers() {
    let scene = Scene::new(signed_in(3600), vec![]).await;
    let mut connected = scene.connected.clone();
    connected.provider = exact(&format!("http://127.0.0.1:{}", closed_port()));
    let verdict = authorised(&connected).await.unwrap();
    assert_eq!((verdict.verdict, verdict.reason.code()), (Verdict::Unknown, "network"));
    assert_eq!(verdict.msg().id, "api-network-connect");
    assert_eq!(scene.done(), signed_in(3600), "nothing arrived");

    let scene = Scene::new(signed_in(3600), vec![expect(TOKEN, Answer::Silence)]).await;
    let mut connected = scene.connected.clone();
    let short = Duration::from_millis(50);
    connected.http = Http::with_time_outs(short, short);
    let verdict = authorised(&connected).await.unwrap();
    assert_eq!(verdict.msg().id, "api-network-timeout");
    assert_eq!(scene.done(), unanswered(3600));
}

#[tokio::test]
async fn a_redirect_takes_no_secret_anywhere() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = Server::start(vec![]).await;
        let to = elsewhere.url("/api/oauth2/token");
        let error = token_error(answer(status, &[("Location", &to)], "")).await;
        assert_eq!(error, TokenError::Unreadable(Unreadable::Status(status)));
        let redirect = answer(status, &[("Location", &to)], "");
        let scene = Scene::new(signed_in(100), vec![expect(ME, redirect)]).await;
        let verdict = authorised(&scene.connected).await.unwrap();
        assert_eq!(verdict.reason.code(), "unreadable");
        scene.done();
        assert!(elsewhere.done().is_empty());
    }
}

/// Proxies and certificates are the process's, so each case is a process of its own: this test, once more.
#[tokio::test]
async fn proxies_and_certificates() {
    // A server without TLS where TLS is expected.
    let plain = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = plain.local_addr().unwrap().port();
    std::thread::spawn(move || {
        while let Ok((mut stream, _)) = plain.accept() {
            use std::io::{Read, Write};
            let _ = stream.read(&mut [0; 1024]);
            let _ = stream.write_all(b"HTTP/1.1 407 x\r\nContent-Length: 0\r\n\r\n");
        }
    });
    let far = "https://start.exactonline.invalid";
    let proxy = format!("http://127.0.0.1:{port}");
    let closed = format!("http://127.0.0.1:{}", closed_port());
    assert_eq!(child(&format!("https://127.0.0.1:{port}"), None), "tls");
    assert_eq!(child(far, Some(("HTTPS_PROXY", &proxy))), "proxy");
    assert_eq!(child(far, Some(("HTTPS_PROXY", &closed))), "proxy");
    assert_eq!(child(far, Some(("ALL_PROXY", &proxy))), "proxy");
    // No host can have a name like this.
    let nowhere = format!("https://{}.invalid", "a".repeat(70));
    assert_eq!(child(&nowhere, None), "dns");

    // This computer is reached around the proxy: its http is not for others to read.
    let script = vec![expect("POST /token", answer(200, &[], &pair()))];
    let server = Server::start(script).await;
    let url = server.url("");
    let around = tokio::task::spawn_blocking(move || child(&url, Some(("HTTP_PROXY", &closed))));
    assert_eq!(around.await.unwrap(), "tokens");
    server.done();
}

#[track_caller]
fn child(url: &str, proxy: Option<(&str, &str)>) -> String {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "network::as_a_child", "--ignored", "--nocapture"])
        .env(URL, url);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    if let Some((name, value)) = proxy {
        command.env(name, value);
    }
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let result = text.split("result=").nth(1).unwrap_or_else(|| panic!("{text}"));
    result.split_whitespace().next().unwrap().to_owned()
}

#[tokio::test]
#[ignore = "run by proxies_and_certificates"]
async fn as_a_child() {
    let Ok(url) = std::env::var(URL) else {
        return;
    };
    let provider = oauth2(&url, "redirect = \"paste\"");
    let pending = sign_in::begin(&provider, CLIENT_ID, "https://alfa.example/cb").unwrap();
    let code = understand("abc", &pending).unwrap();
    let secret = Secret::new("s");
    let http = Http::new();
    let result = sign_in::finish(&pending, &code.code, Some(&secret), &http, &SystemClock).await;
    let result = match result {
        Ok(_) => "tokens".to_owned(),
        Err(TokenError::Network(network)) => network.code().to_owned(),
        Err(error) => error.code().to_owned(),
    };
    println!("result={result} ");
}
