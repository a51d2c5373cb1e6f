"""Finds a server, chooses the revision of its API, and makes connections that log in with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import TypedDict, TypeVar
from urllib.parse import urlsplit

from ._auth import TokenAuth
from ._connection import Connection
from ._failures import REVISION, Retries, newest_first, unsupported
from ._protocols import ApiPackage, Caller
from ._tls import Trust, ssl_context
from ._tokens import Grant, Product, Secret
from ._transport import FAILURES, AsyncBaseTransport, AsyncClient, Hook, Tracer, transport_error
from ._wire import Options, Wire
from .errors import (
    CallError,
    CertificateError,
    ConfigurationError,
    ConnectFailedError,
    NotFoundError,
    TransportError,
    UnsupportedRevisionError,
)

__all__ = ["ConnectOptions", "Discovered", "discover", "open_connection"]

X = TypeVar("X")

_PORTS = (443, 9419)  # newer servers answer on 443 too, and 9419 is to go away


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
    return Connection(base, wire, auth, usual, partial(_log_in, wire, auth, packages, usual))


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


async def _log_in(
    wire: Wire, auth: TokenAuth, packages: Sequence[ApiPackage], options: Options, caller: Caller
) -> None:
    """Log in, and choose among revisions, newest first, if there is a choice.

    Raises:
        UnsupportedRevisionError: the server speaks none of them; it names those that it speaks, if it can.
        CallError: it could not be asked, or refused the secrets.
    """

    def ask(what: Callable[[AsyncClient], Awaitable[X]]) -> Awaitable[X]:
        return wire.retrying(lambda number: wire.without_token("discover", what), options, lambda: None)

    probe = auth.product.probe
    if len(packages) > 1 and probe is None:
        chosen, _ = await ask(lambda http: _choose(http, packages))
        wire.speak(chosen or packages[0])
    try:
        await wire.retrying(lambda number: auth.token(), options, lambda: None)
    except UnsupportedRevisionError as error:
        failure = error
        if not failure.supported:
            with suppress(CallError):  # where it names none, its own words will have to do
                failure = unsupported([wire.api.REVISION], await ask(_named))
        raise failure from None
    if len(packages) == 1 or probe is None:
        return
    for package in packages:
        wire.speak(package)
        with suppress(NotFoundError):
            await caller.send(caller.module(probe).request())
            return
    raise unsupported([package.REVISION for package in packages], [])


@dataclass(frozen=True, slots=True)
class Discovered:
    """A server that was found.

    Attributes:
        url: what to connect to.
        api: the package of the newest revision that both sides know.
        supported: the revisions that the server named or was seen to have, newest first.
    """

    url: str
    api: ApiPackage
    supported: tuple[str, ...]


async def discover(
    host: str,
    api: ApiPackage | Sequence[ApiPackage],
    *,
    tls: Trust = None,
    timeout: float = 15,  # noqa: ASYNC109
) -> Discovered:
    """Find out on which port a backup server answers, and which of the given revisions is the newest that it speaks.

    No login is needed. Port 443 is tried before 9419. Source: the server's own documentation page, /swagger.

    Args:
        host: name or address, with a port if it is known, as in `vbr01` or `vbr01:9419`.
        api: the packages to choose from, as in `[v1_2_rev0, v1_2_rev1]`.
        tls: whom to trust, as for `connect`.
        timeout: seconds for each step.

    Raises:
        UnsupportedRevisionError: the server speaks none of them; it names those that it speaks.
        CertificateError: the server's certificate is not to be trusted.
        ConnectFailedError: no backup server answers there.
    """
    packages = [api] if not isinstance(api, Sequence) else list(api)
    if not packages or "/" in host:
        raise ConfigurationError("discover takes a host, as in 'vbr01' or 'vbr01:9419', and at least one package")
    named = host.rpartition(":")[2].isdigit() and not host.endswith("]")
    failures: list[TransportError] = []
    for url in [f"https://{host}"] if named else [f"https://{host}:{port}" for port in _PORTS]:
        async with AsyncClient(base_url=url, verify=ssl_context(tls), timeout=timeout, trust_env=False) as http:
            try:
                package, found = await _choose(http, packages)
            except FAILURES as error:
                failures.append(transport_error(error, "discover", url.removeprefix("https://"), tls))
                continue
        if package is not None:  # else something else listens there
            return Discovered(url, package, tuple(found))
    untrusted = [failure for failure in failures if isinstance(failure, CertificateError)]
    if untrusted:
        raise untrusted[0]
    said = "; ".join(str(failure) for failure in failures) or "what answers there does not look like one"
    raise ConnectFailedError(
        f"discover: no backup server was found at {host}: {said}",
        operation="discover",
        maybe_acted=False,
    )


async def _choose(http: AsyncClient, packages: Sequence[ApiPackage]) -> tuple[ApiPackage | None, list[str]]:
    """Choose the newest revision that a server speaks.

    Returns:
        its package, or None if the server names no revision at all; and the revisions that it speaks, newest first.

    Raises:
        UnsupportedRevisionError: it speaks others.
    """
    known = {package.REVISION: package for package in packages}
    wanted = newest_first(list(known))
    found = newest_first(await _named(http) or await _probe(http, wanted))
    if not found:
        return None, found
    common = [revision for revision in wanted if revision in found]
    if not common:
        raise unsupported(wanted, found)
    return known[common[0]], found


async def _named(http: AsyncClient) -> list[str]:
    """The revisions that a server's own documentation page names; none if it has no such page."""
    response = await http.get("/swagger/index.js", auth=None)
    return [found.lower() for found in REVISION.findall(response.text)] if response.is_success else []


async def _probe(http: AsyncClient, revisions: Sequence[str]) -> list[str]:
    found: list[str] = []
    for revision in revisions:
        # The specification is megabytes long: its status is all that counts.
        async with http.stream("GET", f"/swagger/v{revision}/swagger.json", auth=None) as response:
            if response.is_success:
                found.append(revision)
    return found
