"""Makes a connection out of what either product's `connect` was given."""

from __future__ import annotations

from urllib.parse import urlsplit

from ._auth import TokenAuth
from ._connection import Connection
from ._options import ConnectOptions
from ._protocols import ApiPackage
from ._retry import Retries
from ._wire import Options, Wire
from .errors import ConfigurationError

__all__ = ["open_connection"]


def open_connection(url: str, port: int, api: ApiPackage, auth: TokenAuth, options: ConnectOptions) -> Connection:
    """Make a connection, not yet logged in; both products' `connect` end here.

    Raises:
        ConfigurationError: the URL or an option makes no sense.
    """
    base = _base_url(url, port, in_process=options.get("transport") is not None)
    concurrency = options.get("concurrency", 16)
    if concurrency < 1:
        raise ConfigurationError(f"concurrency={concurrency} lets no request through: give 1 or more")
    wire = Wire(
        api,
        base,
        auth,
        trust=options.get("tls"),
        transport=options.get("transport"),
        proxy=options.get("proxy"),
        concurrency=concurrency,
        hooks=options.get("hooks", ()),
        tracer=options.get("tracer"),
    )
    auth.bind(wire)
    return Connection(base, wire, auth, Options(options.get("timeout", 120.0), Retries.of(options.get("retries", 3))))


def _base_url(url: str, port: int, *, in_process: bool) -> str:
    text = url.strip()
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host, given = parts.hostname, parts.port
    except ValueError:
        host, given, parts = None, None, urlsplit("")
    if not host or parts.scheme not in ("http", "https") or parts.path.strip("/") or parts.query or "@" in parts.netloc:
        raise ConfigurationError(
            f"{url!r} is no address of a server: give scheme, host and port only, as in 'https://server:{port}'"
        )
    if parts.scheme == "http" and not in_process and host not in ("localhost", "127.0.0.1", "::1"):
        raise ConfigurationError(f"{url!r} would send the password in the clear: use https")
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{given or port}"
