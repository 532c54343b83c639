"""django-oauth-toolkit, as an OAuth server for one client. Started with a folder of its own; prints where it is.

Whoever comes by browser is Ans, who gives consent. `/test/withdraw` is Ans taking it back.
"""

import json
import sys
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import django
from django.conf import settings
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse
from django.urls import include, path

CLIENT_ID = "wegwijs"
CLIENT_SECRET = "practice-only-secret-of-django-toolkit"
SCOPE = "openid"


class IsAns:
    """Signs everybody in."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        from django.contrib.auth.models import User

        request.user = User.objects.get(username="ans")
        return self.get_response(request)


settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": Path(sys.argv[1]) / "db.sqlite3",
            "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE"},
        }
    },
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "oauth2_provider"],
    MIDDLEWARE=["__main__.IsAns"],
    OAUTH2_PROVIDER={
        "OIDC_ENABLED": True,
        "SCOPES": {"openid": "Who you are"},
        "ROTATE_REFRESH_TOKEN": True,
        "REFRESH_TOKEN_GRACE_PERIOD_SECONDS": 0,
        "REFRESH_TOKEN_REUSE_PROTECTION": True,
    },
    ROOT_URLCONF="__main__",
    SECRET_KEY="practice",
    USE_TZ=True,
)
django.setup()


def withdraw(_request):
    from oauth2_provider.models import get_refresh_token_model

    for token in get_refresh_token_model().objects.filter(revoked__isnull=True):
        token.revoke()
    return HttpResponse("withdrawn")


urlpatterns = [
    path("o/", include("oauth2_provider.urls", namespace="oauth2_provider")),
    path("test/withdraw", withdraw),
]


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


def main():
    from django.contrib.auth.models import User
    from oauth2_provider.models import get_application_model

    call_command("migrate", verbosity=0)
    ans = User.objects.create_user("ans")
    application = get_application_model()
    application.objects.create(
        client_id=CLIENT_ID,
        client_secret=CLIENT_SECRET,
        hash_client_secret=False,
        algorithm=application.HS256_ALGORITHM,
        client_type=application.CLIENT_CONFIDENTIAL,
        authorization_grant_type=application.GRANT_AUTHORIZATION_CODE,
        redirect_uris="http://127.0.0.1/callback",
        skip_authorization=True,
        user=ans,
    )
    server = make_server("127.0.0.1", 0, get_wsgi_application(), server_class=Server, handler_class=Quiet)
    told = {
        "url": f"http://127.0.0.1:{server.server_port}",
        "authorise": "/o/authorize/",
        "token": "/o/token/",
        "revoke": "/o/revoke_token/",
        "probe": "/o/userinfo/",
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "scope": SCOPE,
    }
    print(json.dumps(told), flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
