"""Authlib, as an OAuth server for one client, in memory. Prints where it is.

Whoever comes by browser is Ans, who gives consent. `/test/withdraw` is Ans taking it back. The protocol is Authlib's;
what is here is where it keeps things.
"""

import json
import os
import time

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"

from authlib.integrations.flask_oauth2 import AuthorizationServer, ResourceProtector, current_token
from authlib.oauth2.rfc6749 import AuthorizationCodeMixin, ClientMixin, TokenMixin, grants
from authlib.oauth2.rfc6750 import BearerTokenValidator
from authlib.oauth2.rfc7009 import RevocationEndpoint
from authlib.oauth2.rfc7636 import CodeChallenge
from flask import Flask, jsonify
from urllib.parse import urlparse
from werkzeug.serving import WSGIRequestHandler, make_server

CLIENT_ID = "wegwijs"
CLIENT_SECRET = "practice-only-secret-of-authlib"
SCOPE = "profile"
CODES = {}
TOKENS = []


class Ans:
    def get_user_id(self):
        return "ans"


class Client(ClientMixin):
    def get_client_id(self):
        return CLIENT_ID

    def get_default_redirect_uri(self):
        return None

    def get_allowed_scope(self, scope):
        return SCOPE

    def check_redirect_uri(self, redirect_uri):
        # On loopback with any port (RFC 8252, 7.3).
        url = urlparse(redirect_uri)
        return (url.scheme, url.hostname, url.path) == ("http", "127.0.0.1", "/callback")

    def check_client_secret(self, client_secret):
        return client_secret == CLIENT_SECRET

    def check_endpoint_auth_method(self, method, endpoint):
        return method == "client_secret_basic"

    def check_response_type(self, response_type):
        return response_type == "code"

    def check_grant_type(self, grant_type):
        return grant_type in ("authorization_code", "refresh_token")


class Code(AuthorizationCodeMixin):
    def __init__(self, code, request):
        self.code = code
        self.redirect_uri = request.payload.redirect_uri
        self.code_challenge = request.payload.data.get("code_challenge")
        self.code_challenge_method = request.payload.data.get("code_challenge_method")

    def get_redirect_uri(self):
        return self.redirect_uri

    def get_scope(self):
        return SCOPE


class Token(TokenMixin):
    def __init__(self, token):
        self.access = token["access_token"]
        self.refresh = token.get("refresh_token")
        self.expires_at = time.time() + token["expires_in"]
        self.access_is_revoked = False
        self.refresh_is_revoked = False

    def check_client(self, client):
        return True

    def get_scope(self):
        return SCOPE

    def get_expires_in(self):
        return 3600

    def is_expired(self):
        return self.expires_at < time.time()

    def is_revoked(self):
        return self.access_is_revoked

    def get_user(self):
        return Ans()

    def get_client(self):
        return Client()

    def revoke(self):
        self.access_is_revoked = self.refresh_is_revoked = True


class CodeGrant(grants.AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_basic"]

    def save_authorization_code(self, code, request):
        CODES[code] = Code(code, request)

    def query_authorization_code(self, code, client):
        return CODES.get(code)

    def delete_authorization_code(self, authorization_code):
        del CODES[authorization_code.code]

    def authenticate_user(self, authorization_code):
        return Ans()


class RefreshGrant(grants.RefreshTokenGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_basic"]
    INCLUDE_NEW_REFRESH_TOKEN = True

    def authenticate_refresh_token(self, refresh_token):
        found = [token for token in TOKENS if token.refresh == refresh_token]
        if found and found[0].refresh_is_revoked:
            # Somebody uses a token twice: nobody keeps the permission (RFC 9700, 4.14.2).
            for token in TOKENS:
                token.revoke()
            return None
        return found[0] if found else None

    def authenticate_user(self, refresh_token):
        return Ans()

    def revoke_old_credential(self, refresh_token):
        refresh_token.revoke()


class Revocation(RevocationEndpoint):
    CLIENT_AUTH_METHODS = ["client_secret_basic"]

    def query_token(self, token_string, token_type_hint):
        return next((token for token in TOKENS if token_string in (token.access, token.refresh)), None)

    def revoke_token(self, token, request):
        token.revoke()


class Validator(BearerTokenValidator):
    def authenticate_token(self, token_string):
        return next((token for token in TOKENS if token.access == token_string), None)


app = Flask(__name__)
app.config["OAUTH2_REFRESH_TOKEN_GENERATOR"] = True
server = AuthorizationServer(
    app,
    query_client=lambda client_id: Client() if client_id == CLIENT_ID else None,
    save_token=lambda token, request: TOKENS.append(Token(token)),
)
server.register_grant(CodeGrant, [CodeChallenge(required=True)])
server.register_grant(RefreshGrant)
server.register_endpoint(Revocation)
protect = ResourceProtector()
protect.register_token_validator(Validator())


@app.get("/authorize")
def authorise():
    grant = server.get_consent_grant(end_user=Ans())
    return server.create_authorization_response(grant_user=Ans(), grant=grant)


@app.post("/token")
def token():
    return server.create_token_response()


@app.post("/revoke")
def revoke():
    return server.create_endpoint_response(Revocation.ENDPOINT_NAME)


@app.get("/me")
@protect()
def me():
    return jsonify(sub=current_token.get_user().get_user_id())


@app.get("/test/withdraw")
def withdraw():
    for one in TOKENS:
        one.revoke()
    return "withdrawn"


class Quiet(WSGIRequestHandler):
    def log(self, *_):
        pass


if __name__ == "__main__":
    http = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    told = {
        "url": f"http://127.0.0.1:{http.server_port}",
        "authorise": "/authorize",
        "token": "/token",
        "revoke": "/revoke",
        "probe": "/me",
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "scope": SCOPE,
    }
    print(json.dumps(told), flush=True)
    http.serve_forever()
