"""Finds the port of a backup server and the newest revision of its API that both sides know, and logs in with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from ._auth import TokenAuth
from ._failures import REVISION, newest_first, unsupported
from ._protocols import ApiPackage, Caller
from ._tls import Trust, ssl_context
from ._transport import FAILURES, AsyncClient, transport_error
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

__all__ = ["Discovered", "discover", "log_in"]

X = TypeVar("X")

_PORTS = (443, 9419)  # newer servers answer on 443 too, and 9419 is to go away


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


async def log_in(caller: Caller, wire: Wire, auth: TokenAuth, packages: Sequence[ApiPackage], options: Options) -> None:
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
