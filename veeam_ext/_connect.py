"""Makes a connection out of what either product's `connect` was given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict
from urllib.parse import urlsplit

from ._auth import TokenAuth
from ._connection import Connection
from ._failures import Retries, newest_first
from ._protocols import ApiPackage
from ._tls import Trust
from ._tokens import Grant, Product, Secret
from ._transport import AsyncBaseTransport, Hook, Tracer
from ._wire import Options, Wire
from .errors import ConfigurationError

__all__ = ["ConnectOptions", "open_connection"]


class ConnectOptions(TypedDict, total=False):
    """What both products' `connect` also take.

    Attributes:
        tls: whom to trust: `Pin(fingerprint)`, the path of a CA file, an `ssl.SSLContext`, None for the system's store
            (the default), or `Unverified()` to trust anyone.
        timeout: seconds in which the server must take or give the next bytes; None for no limit. Default: 120.
        retries: how often a failed call is repeated where that is safe, or `Retries` with more to set. Default: 3.
        concurrency: the most requests under way at a time. Default: 16.
        hooks: entered around each request over the wire, token calls included.
        tracer: an OpenTelemetry tracer, which makes a span of each call.
        proxy: the URL of a proxy. The proxies of the environment are not used: they lead to the internet.
        transport: an httpx transport that sends in place of sockets, for tests in process.
    """

    tls: Trust
    timeout: float | None
    retries: int | Retries
    concurrency: int
    hooks: Sequence[Hook]
    tracer: Tracer | None
    proxy: str | None
    transport: AsyncBaseTransport | None


def open_connection(
    url: str,
    port: int,
    api: ApiPackage | Sequence[ApiPackage],
    product: Product,
    ways: Mapping[str, Mapping[str, tuple[str, Secret | None]]],
    options: ConnectOptions,
    *,
    access_token: Secret | None,
    refresh_token: Secret | None,
    mfa_code: Secret | None = None,
) -> Connection:
    """Make a connection, not yet logged in; both products' `connect` end here.

    Args:
        url: of the server.
        port: the usual one.
        api: the revision to speak, or those to choose from.
        product: how its token endpoint works.
        ways: grant type → its form fields → the argument of `connect` for it, and what was given.
        options: the rest that `connect` was given.
        access_token: of an earlier login.
        refresh_token: of an earlier login.
        mfa_code: the code of a multi-factor login.

    Raises:
        ConfigurationError: the URL or an option makes no sense, or there is no way to log in.
    """
    grants: list[Grant] = []
    for name, fields in ways.items():
        given = {field: secret for field, (_, secret) in fields.items() if secret is not None}
        if len(given) == len(fields):
            grants.append(Grant(name, given))
        elif given:
            raise ConfigurationError(f"{' and '.join(word for word, _ in fields.values())} go together: give both")
    if len(grants) > 1 or not (grants or refresh_token is not None or access_token is not None):
        known = ", or ".join(" and ".join(word for word, _ in fields.values()) for fields in ways.values())
        raise ConfigurationError(
            f"Give one way to log in: {known}; or tokens of an earlier login, refresh_token and access_token, which "
            "may also stand beside one of these"
        )
    base = _base_url(url, port, in_process=options.get("transport") is not None)
    concurrency = options.get("concurrency", 16)
    if concurrency < 1:
        raise ConfigurationError(f"concurrency={concurrency} lets no request through: give 1 or more")
    by_name = {package.REVISION: package for package in (api if isinstance(api, Sequence) else [api])}
    packages = [by_name[revision] for revision in newest_first(list(by_name))]
    if not packages:
        raise ConfigurationError("api=[] leaves no revision to speak: give one or more generated packages")
    auth = TokenAuth(
        product,
        grants[0] if grants else None,
        access_token=access_token,
        refresh_token=refresh_token,
        mfa_code=mfa_code,
    )
    wire = Wire(
        packages[0],
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
    usual = Options(options.get("timeout", 120.0), Retries.of(options.get("retries", 3)))
    return Connection(base, wire, auth, usual, packages)


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
