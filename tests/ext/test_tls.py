"""Whom a connection trusts: every way to say it, over real TLS, and that a stranger gets nothing."""

from __future__ import annotations

import ssl
from pathlib import Path

import anyio
import pytest
import trustme
from anyio.abc import SocketAttribute

from tests.ext.conftest import Connect
from tests.ext.servers import Backup, fingerprint, serve
from veeam_ext import CertificateError, ConfigurationError, ConnectFailedError, Pin, Unverified, fetch_fingerprint
from veeam_ext._tls import Trust, ssl_context

pytestmark = pytest.mark.anyio

OTHER = ":".join(["0F"] * 32)


def _spellings(digits: str) -> list[str]:
    pairs = [digits[at : at + 2] for at in range(0, 64, 2)]
    return [
        digits,
        digits.upper(),
        ":".join(pairs),
        "SHA256:" + ":".join(pairs).upper(),
        " ".join(pairs),
        "-".join(pairs),
    ]


def test_a_fingerprint_in_any_spelling() -> None:
    assert {Pin(text).fingerprints for text in _spellings(OTHER.replace(":", "").lower())} == {(OTHER,)}
    assert repr(Pin(OTHER)) == f"Pin('{OTHER}')"


@pytest.mark.parametrize("text", ["", "AB:CD", "0F" * 20, "0G" * 32, "0F" * 33])
def test_what_is_no_fingerprint(text: str) -> None:
    with pytest.raises(ConfigurationError, match="64 hexadecimal digits"):
        Pin(text)
    with pytest.raises(ConfigurationError, match="at least one"):
        Pin()


def test_a_sha1_is_named() -> None:
    with pytest.raises(ConfigurationError, match="SHA-1"):
        Pin("0F" * 20)


@pytest.mark.parametrize("trust", [False, True, 5])
def test_what_is_nothing_to_trust(trust: Trust) -> None:
    with pytest.raises(ConfigurationError, match="Unverified"):
        ssl_context(trust)


def test_a_ca_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "empty.pem").write_text("nothing")
    for path in (tmp_path / "missing.pem", str(tmp_path / "empty.pem"), OTHER):
        with pytest.raises(ConfigurationError, match="Wrap a fingerprint in Pin"):
            ssl_context(path)


def test_the_system_store_verifies() -> None:
    context = ssl_context(None)
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname


async def test_a_pinned_certificate(connect_vbr: Connect) -> None:
    async with serve(Backup(), secure=True) as server:
        for pin in [*map(Pin, _spellings(fingerprint())), Pin(OTHER, fingerprint())]:
            async with connect_vbr(server, tls=pin):
                pass
        async with connect_vbr(server, tls=Unverified()):
            pass


async def test_a_stranger_gets_not_a_byte(connect_vbr: Connect) -> None:
    async with serve(Backup(), secure=True) as server:
        with pytest.raises(CertificateError, match="compare the new fingerprint") as caught:
            await connect_vbr(server, tls=Pin(OTHER)).__aenter__()
        assert caught.value.expected == (OTHER,)
        assert Pin(caught.value.actual or "").fingerprints == Pin(fingerprint()).fingerprints
        assert (caught.value.maybe_received, caught.value.attempts) == (False, 1)
        assert server.seen == []
        assert server.connections == 1


async def test_a_self_signed_certificate_is_not_trusted_by_the_system(connect_vbr: Connect) -> None:
    async with serve(Backup(), secure=True) as server:
        with pytest.raises(CertificateError, match="fetch_fingerprint") as caught:
            await connect_vbr(server).__aenter__()
        assert caught.value.attempts == 1
        assert server.seen == []


async def test_a_ca_file_and_a_context(connect_vbr: Connect, tmp_path: Path) -> None:
    ca = trustme.CA()
    ca.cert_pem.write_to_path(tmp_path / "ca.pem")
    async with serve(Backup(), secure=True, certificate=ca.issue_cert("127.0.0.1")) as server:
        trusts: list[Trust] = [tmp_path / "ca.pem", str(tmp_path / "ca.pem")]
        trusts.append(ssl.create_default_context(cafile=tmp_path / "ca.pem"))
        for trust in trusts:
            async with connect_vbr(server, tls=trust):
                pass
    async with serve(Backup(), secure=True, certificate=ca.issue_cert("other.invalid")) as server:
        with pytest.raises(CertificateError, match="not trusted"):
            await connect_vbr(server, tls=tmp_path / "ca.pem").__aenter__()


async def test_fetch_fingerprint() -> None:
    async with serve(Backup(), secure=True) as server:
        shown = await fetch_fingerprint("127.0.0.1", server.port)
        assert Pin(shown).fingerprints == (shown,) == Pin(fingerprint()).fingerprints
        assert server.seen == []


async def test_fetch_fingerprint_where_there_is_none() -> None:
    async with serve(Backup()) as server:
        with pytest.raises(ConnectFailedError, match="9419 or 443"):
            await fetch_fingerprint("127.0.0.1", server.port, timeout=0.2)  # it speaks no TLS
    with pytest.raises(ConnectFailedError):
        await fetch_fingerprint("127.0.0.1", server.port)
    async with await anyio.create_tcp_listener(local_host="127.0.0.1") as silent:
        with pytest.raises(ConnectFailedError, match="TimeoutError"):
            await fetch_fingerprint("127.0.0.1", silent.extra(SocketAttribute.local_port), timeout=0.1)
