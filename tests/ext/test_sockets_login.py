"""Logins, trust and revisions, shown between the whole client and simulated servers over real TLS sockets."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import anyio
import anyio.lowlevel
import pytest
from veeam_vbazure.v8.api.policy import policy_get_policies
from veeam_vbr import v1_2_rev0, v1_2_rev1
from veeam_vbr.v1_2_rev0.api.login import create_authorization_code, create_token
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions
from veeam_vbr.v1_2_rev0.models import ELoginGrantType, TokenLoginSpec

from tests.ext.simulated import Served, Time, connect, received
from veeam_ext import (
    CertificateError,
    Connection,
    LoginError,
    Pin,
    UnauthorizedError,
    UnsupportedRevisionError,
    Unverified,
    discover,
    fetch_fingerprint,
)
from veeam_ext._protocols import ApiPackage
from veeam_ext._tls import Trust
from veeam_sim import VbazServer, VbrServer

pytestmark = pytest.mark.anyio

OTHER = ":".join(["0F"] * 32)
BOTH: list[ApiPackage] = [v1_2_rev0, v1_2_rev1]


class Logins:
    """The token requests to a served product from now on, and the call that uses what they give."""

    def __init__(self, server: Served) -> None:
        vbr = isinstance(server, VbrServer)
        self.operation = "CreateToken" if vbr else "Login_Authenticate"
        self.reading = "GetAllSessions" if vbr else "Policy_GetPolicies"
        self._read: Any = get_all_sessions if vbr else policy_get_policies
        self._calls = received(server, self.operation)

    @property
    def grants(self) -> list[str]:
        return [call.body["grant_type"].casefold() for call in self._calls]

    async def use(self, v: Connection) -> None:
        assert (await v.raw(self._read)).status_code == 200


async def test_a_password_logs_in_once_and_out_at_the_end(either: Served) -> None:
    logins = Logins(either)
    async with connect(either) as v:
        await logins.use(v)
        assert either.product.status()["tokens"] == 1
    assert logins.grants == ["password"]
    assert either.product.status()["tokens"] == 0


@pytest.mark.parametrize("way", ["refresh_token", "access_token", "authorization_code", "vbr_token"])
async def test_other_ways_into_a_backup_server(backup: VbrServer, way: str) -> None:
    async with connect(backup) as other:
        if way == "authorization_code":
            secret = (await other.call(create_authorization_code)).code
        elif way == "vbr_token":
            secret = backup.product.issue_code(backup.administrator)
        else:
            spec = TokenLoginSpec(
                grant_type=ELoginGrantType.PASSWORD, username=backup.username, password=backup.password
            )
            tokens = await other.call(create_token, body=spec)
            secret = tokens.access_token if way == "access_token" else tokens.refresh_token
        logins = Logins(backup)
        async with connect(backup, **{way: secret}) as v:
            await logins.use(v)
        assert logins.grants == ([] if way == "access_token" else [way])
        # What the other login gave is not this connection's to log out: only its own tokens are gone.
        assert backup.product.status()["tokens"] == {"access_token": 2, "refresh_token": 2}.get(way, 1)
        if way != "access_token":
            with pytest.raises(LoginError, match=f"refused the grant {way}"):
                await connect(backup, **{way: secret}).__aenter__()  # it worked once


async def _later(text: str) -> str:
    await anyio.lowlevel.checkpoint()
    return text


@pytest.mark.parametrize("way", ["saml_response", "sso_token", "refresh_token", "access_token"])
async def test_other_ways_into_an_appliance(appliance: VbazServer, way: str) -> None:
    product, logins = appliance.product, Logins(appliance)
    account = appliance.administrator
    secret = product.sign_on(account) if way.startswith("s") else getattr(product.tokens.grant(account), way)
    async with connect(appliance, **{way: lambda: _later(secret)}) as v:
        await logins.use(v)
    grants = {"saml_response": ["saml"], "sso_token": ["ssotoken"], "access_token": []}
    assert logins.grants == grants.get(way, [way])


@pytest.mark.parametrize("asked", [False, True], ids=["text", "asked"])
async def test_a_second_factor(appliance: VbazServer, asked: bool) -> None:
    account = next(account for account in appliance.product.accounts if account.mfa_code)
    code, logins = str(account.mfa_code), Logins(appliance)
    secrets = {"username": lambda: account.username, "password": lambda: _later(account.password)}
    async with connect(appliance, **secrets, mfa_code=(lambda: _later(code)) if asked else code) as v:
        await logins.use(v)
    assert logins.grants == ["password", "mfa"]
    with pytest.raises(LoginError, match=r"Mfa.*incorrect"):
        await connect(appliance, **secrets, mfa_code="000000").__aenter__()
    assert logins.grants == ["password", "mfa"] * 2


async def test_a_wrong_password_is_sent_once(either: Served) -> None:
    logins = Logins(either)
    v = connect(either, username=either.username, password="wrong-password")
    for _ in range(2):
        with pytest.raises(LoginError, match="will not be tried again") as caught:
            await v.__aenter__()
        assert caught.value.attempts == 1
    assert logins.grants == ["password"]
    assert either.product.accounts.failures(either.username) == 1


async def test_only_expires_in_says_how_long_a_token_lives(either: Served, time: Time) -> None:
    logins = Logins(either)
    lives = either.product.tokens.access
    async with connect(either) as v:
        time.turn(0.79 * lives)
        await logins.use(v)
        assert logins.grants == ["password"]
        time.turn(0.02 * lives)
        await logins.use(v)
        assert logins.grants == ["password", "refresh_token"]


@pytest.mark.parametrize("known", [True, False], ids=["ahead of time", "when refused"])
async def test_fifty_callers_over_two_expiries(either: Served, time: Time, known: bool) -> None:
    logins = Logins(either)
    lives, answered = either.product.tokens.access, 0
    async with connect(either, concurrency=20) as v:

        async def call() -> None:
            nonlocal answered
            for _ in range(3):
                await logins.use(v)
                answered += 1
                if answered in (30, 90):  # while others are under way
                    (time.turn if known else time.clock.advance)(lives + 1)

        async with anyio.create_task_group() as group:
            for _ in range(50):
                group.start_soon(call)
        assert answered == 150
        assert logins.grants == ["password", "refresh_token", "refresh_token"]


async def test_a_cancelled_caller_does_not_lose_the_next_refresh_token(either: Served, time: Time) -> None:
    logins = Logins(either)
    secret = either.product.tokens.grant(either.administrator).refresh_token
    async with connect(either, refresh_token=secret) as v:
        await logins.use(v)
        time.turn(either.product.tokens.access)
        either.faults.add("slow", logins.operation, seconds=0.1, count=1)
        with anyio.move_on_after(0.05) as scope:
            await logins.use(v)
        assert scope.cancelled_caught
        await anyio.sleep(0.1)  # by now the refresh token is spent, and there is no password to fall back on
        await logins.use(v)
        assert logins.grants == ["refresh_token", "refresh_token"]


async def test_a_refreshed_token_that_is_refused_leads_to_one_login(either: Served, time: Time) -> None:
    logins = Logins(either)
    either.faults.add("useless_refresh")
    async with connect(either) as v:
        await logins.use(v)
        time.turn(0.9 * either.product.tokens.access)
        for _ in range(3):
            await logins.use(v)
        assert logins.grants == ["password", "refresh_token", "password"]


async def test_an_empty_401_and_a_restart(either: Served) -> None:
    logins = Logins(either)
    async with connect(either) as v:
        await logins.use(v)
        either.faults.add("empty", logins.reading, status=401, count=1)
        await logins.use(v)
        assert logins.grants == ["password", "refresh_token"]
        either.faults.add("restart", logins.reading, count=1)
        await logins.use(v)
        assert logins.grants == ["password", "refresh_token", "refresh_token", "password"]
        either.faults.add("empty", logins.reading, status=401)
        with pytest.raises(UnauthorizedError) as caught:
            await logins.use(v)
        assert not isinstance(caught.value, LoginError)
        assert len(logins.grants) <= 6


# --- trust ------------------------------------------------------------------------------------------------------------


async def test_whom_to_trust(time: Time, tmp_path: Path) -> None:
    for kind in (VbrServer, VbazServer):
        server = kind(clock=time.clock, certificate_hosts=["127.0.0.1"], sessions=0, machines=5)
        assert server.certificate is not None
        ca = tmp_path / "ca.pem"
        ca.write_bytes(server.certificate.ca_pem)
        async with server.serve() as url:
            shown = await fetch_fingerprint("127.0.0.1", int(str(urlsplit(url).port)))
            assert shown == server.fingerprint
            logins = Logins(server)
            trusts: list[Trust] = [Pin(shown), Pin(OTHER, shown), str(ca), ca, Unverified()]
            for trust in [*trusts, ssl.create_default_context(cafile=ca)]:
                async with connect(server, tls=trust) as v:
                    await logins.use(v)
            asked = server.asgi.total
            with pytest.raises(CertificateError, match="compare the new fingerprint") as caught:
                await connect(server, tls=Pin(OTHER)).__aenter__()
            assert (caught.value.expected, caught.value.actual) == ((OTHER,), shown)
            with pytest.raises(CertificateError, match="fetch_fingerprint"):
                await connect(server, tls=None).__aenter__()
            assert server.asgi.total == asked


async def test_a_certificate_that_names_nobody(backup: VbrServer, tmp_path: Path) -> None:
    assert backup.certificate is not None
    (tmp_path / "ca.pem").write_bytes(backup.certificate.ca_pem)
    with pytest.raises(CertificateError, match="not trusted"):
        await connect(backup, tls=tmp_path / "ca.pem").__aenter__()
    assert backup.asgi.total == 0


# --- revisions --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("build", "revision"), [("12.3.0.310", "1.2-rev0"), ("12.3.1.1139", "1.2-rev1"), ("13.0.1.180", "1.2-rev1")]
)
async def test_the_newest_revision_of_both_is_spoken(time: Time, build: str, revision: str) -> None:
    server = VbrServer(clock=time.clock, build=build, sessions=5, machines=5)
    async with server.serve() as url:
        found = await discover(url.removeprefix("https://"), BOTH, tls=Pin(server.fingerprint))
        assert (found.url, found.api.REVISION) == (url, revision)
        assert found.supported == tuple(reversed(server.product.revisions))
        asked = received(server, "GetServerInfo")
        async with connect(server, api=BOTH) as v:
            assert v.api is found.api
            info: Any = await v.call(v.module("service.get_server_info"))
            assert info.build_version == build
        assert [call.headers["x-api-version"] for call in asked] == [revision]


@pytest.mark.parametrize("build", ["12.2.0.334", "13.0.1.180"], ids=["with v", "without"])
async def test_a_revision_that_the_server_lacks(time: Time, build: str) -> None:
    server = VbrServer(clock=time.clock, build=build, sessions=0, machines=5)
    # No real server of the newer wording lacks our revisions.
    server.product.revisions = [name for name in server.product.revisions if not name.startswith("1.2-")]
    named = tuple(reversed(server.product.revisions))
    async with server.serve() as url:
        with pytest.raises(UnsupportedRevisionError, match=r"1\.2-rev0.*1\.1-rev2") as caught:
            await connect(server).__aenter__()
        assert caught.value.supported == named
        with pytest.raises(UnsupportedRevisionError) as found:
            await discover(url.removeprefix("https://"), BOTH, tls=Pin(server.fingerprint))
        assert found.value.supported == named
