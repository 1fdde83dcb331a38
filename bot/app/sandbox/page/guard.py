"""Who may open the page: it acts for everybody in the office, so only who got its key."""

import hmac
import secrets
from urllib.parse import urlsplit

HOSTS = ("127.0.0.1", "localhost", "[::1]")
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def cookie_name(port: int) -> str:
    """The cookie that holds the key; browsers share cookies between the ports of a machine."""
    return f"sandbox-{port}"


def new_key() -> str:
    """A fresh key for one run of the sandbox."""
    return secrets.token_urlsafe(24)


def same(given: str | None, key: str) -> bool:
    """Whether what was given is the key; takes as long for a wrong one."""
    return hmac.compare_digest((given or "").encode(), key.encode())


def is_own_host(host: str, port: int) -> bool:
    """Whether a Host header names this machine; another name means a rebound address."""
    return host in {f"{name}:{port}" for name in HOSTS}


def is_own_origin(origin: str | None, port: int) -> bool:
    """Whether an Origin header is that of the page itself."""
    parts = urlsplit(origin or "")
    return parts.scheme == "http" and is_own_host(parts.netloc, port)
