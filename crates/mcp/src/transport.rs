//! What a client sends before it has begun: only a request can begin anything.

use rmcp::{
    RoleServer,
    model::{ClientRequest, GetMeta, JsonRpcMessage, ProtocolVersion},
    service::{RxJsonRpcMessage, TxJsonRpcMessage},
    transport::Transport,
};

/// A transport that passes over what nobody waits for. The protocol's own code ends the conversation at a notification
/// or an answer before a beginning.
pub(crate) struct Patient<T> {
    inner: T,
    has_begun: bool,
}

impl<T> Patient<T> {
    pub(crate) fn new(inner: T) -> Self {
        Self {
            inner,
            has_begun: false,
        }
    }
}

impl<T: Transport<RoleServer>> Transport<RoleServer> for Patient<T> {
    type Error = T::Error;

    fn send(
        &mut self,
        item: TxJsonRpcMessage<RoleServer>,
    ) -> impl Future<Output = Result<(), Self::Error>> + Send + 'static {
        self.inner.send(item)
    }

    async fn receive(&mut self) -> Option<RxJsonRpcMessage<RoleServer>> {
        loop {
            let message = self.inner.receive().await?;
            if self.has_begun {
                return Some(message);
            }
            if let JsonRpcMessage::Request(asked) = &message {
                self.has_begun = begins(&asked.request);
                return Some(message);
            }
        }
    }

    async fn close(&mut self) -> Result<(), Self::Error> {
        self.inner.close().await
    }
}

/// Whether everything may be sent from here on: with `initialize`, or with a request that says of itself in which
/// version of the protocol it is (2026-07-28, "basic/lifecycle").
fn begins(request: &ClientRequest) -> bool {
    match request {
        ClientRequest::InitializeRequest(_) => true,
        ClientRequest::DiscoverRequest(_) | ClientRequest::PingRequest(_) => false,
        request => {
            let version = request.get_meta().protocol_version();
            version.is_some_and(|version| ProtocolVersion::KNOWN_VERSIONS.contains(&version))
        }
    }
}
