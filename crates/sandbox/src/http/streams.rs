//! Bodies that are too long, or too short.

use std::{
    convert::Infallible,
    io,
    pin::Pin,
    task::{Context, Poll},
};

use axum::body::Bytes;
use futures_core::Stream;

/// A body of unknown length, made as it is sent.
pub(super) struct Pieces {
    start: Option<Bytes>,
    piece: Bytes,
    left: usize,
    end: Option<Bytes>,
}

impl Pieces {
    /// 50 MiB of valid JSON: who reads it all is not told off by a parser, only by a limit of their own.
    pub(super) fn huge_json() -> Self {
        const PIECE: usize = 64 * 1024;
        Self {
            start: Some(Bytes::from_static(br#"{"d":{"results":["#)),
            piece: Bytes::from(vec![b' '; PIECE]),
            left: 50 * 1024 * 1024 / PIECE,
            end: Some(Bytes::from_static(b"]}}")),
        }
    }
}

impl Stream for Pieces {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = if let Some(start) = self.start.take() {
            Some(start)
        } else if self.left > 0 {
            self.left -= 1;
            Some(self.piece.clone())
        } else {
            self.end.take()
        };
        Poll::Ready(next.map(Ok))
    }
}

/// A body that breaks off, and its connection with it.
pub(super) struct Broken {
    part: Option<Bytes>,
    flushed: bool,
}

impl Broken {
    /// Nothing gets through, not even the status line: it is still waiting to be sent together with the body.
    pub(super) fn at_once() -> Self {
        Self {
            part: None,
            flushed: true,
        }
    }

    /// This part gets through.
    pub(super) fn after(part: Bytes) -> Self {
        Self {
            part: Some(part),
            flushed: false,
        }
    }
}

impl Stream for Broken {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(part) = self.part.take() {
            return Poll::Ready(Some(Ok(part)));
        }
        if !self.flushed {
            // Nothing to send right now: the server uses the pause to send what it has.
            self.flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into())))
    }
}
