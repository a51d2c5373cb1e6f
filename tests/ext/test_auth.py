"""Login: what is sent for each grant, when tokens are renewed, and how often at most."""

from __future__ import annotations

import asyncio
import io
import logging
from collections.abc import Awaitable
from typing import Any

import anyio
import anyio.lowlevel
import pytest
from rich.console import Console
from rich.traceback import Traceback
from veeam_vbr.v1_2_rev0.api.jobs import start_job
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions

from tests.ext.conftest import Connect
from tests.ext.servers import TOKEN, Answer, Backup, Seen, serve, token
from veeam_ext import (
    ConfigurationError,
    Connection,
    DecodingError,
    ForbiddenError,
    LoginError,
    NotFoundError,
    ServerError,
    TransportError,
    UnauthorizedError,
)

pytestmark = pytest.mark.anyio


class Clock:
    """Turns the clock of the login, without making anybody wait."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ahead = 0.0
        real = anyio.current_time
        monkeypatch.setattr("veeam_ext._tokens.anyio.current_time", lambda: real() + self.ahead)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


async def test_password_login_call_and_logout(connect_vbr: Connect) -> None:
    async with serve(Backup()) as server:
        async with connect_vbr(server) as v:
            await v.call(get_all_sessions)
        login, call, logout = server.seen
        assert login.form == {"grant_type": "password", "username": "svc", "password": "secret-password"}
        assert login.headers["x-api-version"] == call.headers["x-api-version"] == "1.2-rev0"
        assert "authorization" not in login.headers
        assert (logout.method, logout.path, logout.bearer) == ("POST", "/api/oauth2/logout", "access-1")
        assert logout.headers["content-length"] == "0"
        assert server.connections == 1


@pytest.mark.parametrize(
    ("given", "form"),
    [
        ({"authorization_code": "code-1"}, {"grant_type": "authorization_code", "code": "code-1"}),
        ({"vbr_token": "console-1"}, {"grant_type": "vbr_token", "vbr_token": "console-1"}),
        ({"refresh_token": "old-1"}, {"grant_type": "refresh_token", "refresh_token": "old-1"}),
    ],
)
async def test_other_grants_of_vbr(connect_vbr: Connect, given: dict[str, str], form: dict[str, str]) -> None:
    async with serve(lambda seen: token()) as server, connect_vbr(server, username=None, **given):
        assert server.seen[0].form == form


@pytest.mark.parametrize(
    ("given", "form"),
    [
        ({"saml_response": "xml"}, {"grant_type": "Saml", "saml_response": "xml"}),
        ({"sso_token": "sso-1"}, {"grant_type": "SsoToken", "sso_token": "sso-1"}),
        ({"refresh_token": "old-1"}, {"grant_type": "Refresh_token", "refresh_token": "old-1"}),
        ({}, {"grant_type": "Password", "username": "svc", "password": "secret-password"}),
    ],
)
async def test_grants_of_vbaz(connect_vbaz: Connect, given: dict[str, str], form: dict[str, str]) -> None:
    async with serve(lambda seen: token() if seen.method == "POST" else Answer(204)) as server:
        async with connect_vbaz(server, **({"username": None} if given else {}), **given):
            assert server.seen[0].form == form
            assert "x-api-version" not in server.seen[0].headers
        assert (server.seen[-1].method, server.seen[-1].path) == ("DELETE", TOKEN)


async def _later(value: str) -> str:
    await anyio.lowlevel.checkpoint()
    return value


async def test_secrets_can_be_asked_for(connect_vbr: Connect) -> None:
    secrets = {"username": lambda: "DOM\\svc", "password": lambda: _later("secret-password")}
    async with serve(Backup()) as server, connect_vbr(server, **secrets):
        assert server.seen[0].form["username"] == "DOM\\svc"


async def test_a_secret_that_cannot_be_had_sends_nothing(connect_vbr: Connect) -> None:
    def fail() -> str:
        raise FileNotFoundError("no vault")

    async with serve(Backup()) as server:
        with pytest.raises(ConfigurationError, match="FileNotFoundError"):
            async with connect_vbr(server, username="svc", password=fail):
                pass
        assert server.seen == []


def _mfa(seen: Seen) -> Answer:
    if seen.method == "DELETE":
        return Answer(204)
    if seen.form["grant_type"] == "Password":
        year_one = {".issued": "0001-01-01T00:00:00", ".expires": "0001-01-01T00:00:00"}
        return Answer(
            body={"mfa_token": "half-a-login-1", "mfa_enabled": True, "expires_in": 0, "access_token": None} | year_one
        )
    if seen.form["mfa_code"] != "123456":
        return Answer(401, {"title": "The code is wrong.", "status": 401})
    return token(expires_in=3600)


@pytest.mark.parametrize("code", ["123456", lambda: _later("123456")], ids=["text", "asked"])
async def test_multi_factor_login(connect_vbaz: Connect, code: Any) -> None:
    async with serve(_mfa) as server, connect_vbaz(server, username="u", password="p", mfa_code=code):
        assert server.seen[1].form == {"grant_type": "Mfa", "mfa_token": "half-a-login-1", "mfa_code": "123456"}


async def test_a_wrong_code_and_a_missing_code(connect_vbaz: Connect) -> None:
    async with serve(_mfa) as server:
        with pytest.raises(LoginError, match=r"Mfa.*The code is wrong"):
            async with connect_vbaz(server, username="u", password="p", mfa_code="000000"):
                pass
        with pytest.raises(LoginError, match="mfa_code="):
            async with connect_vbaz(server, username="u", password="p"):
                pass
        assert server.grants() == ["Password", "Mfa", "Password"]


async def test_a_wrong_password_is_tried_once(connect_vbr: Connect) -> None:
    async with serve(Backup()) as server:
        v = connect_vbr(server, username="svc", password="wrong")
        with pytest.raises(LoginError, match="will not be tried again") as caught:
            await v.__aenter__()
        assert (caught.value.status, caught.value.code, caught.value.attempts) == (401, "AccessDenied", 1)
        assert server.grants() == ["password"]


async def test_a_password_that_became_wrong_is_tried_once(connect_vbr: Connect) -> None:
    backup = Backup()
    async with serve(backup) as server, connect_vbr(server) as v:
        await v.call(get_all_sessions)
        backup.passwords, backup.valid, backup.refreshable = set(), set(), set()
        failures: list[Exception] = []

        async def call() -> None:
            try:
                await v.call(get_all_sessions)
            except LoginError as error:
                failures.append(error)

        async with anyio.create_task_group() as group:
            for _ in range(20):
                group.start_soon(call)
        await call()
        assert len(failures) == 21
        assert server.grants() == ["password", "refresh_token", "password"]


async def test_a_new_password_is_tried_when_it_is_asked_for(connect_vbr: Connect) -> None:
    passwords = iter(["secret-password", "outdated", "outdated", "rotated"])
    backup = Backup()
    async with serve(backup) as server, connect_vbr(server, username="u", password=lambda: next(passwords)) as v:
        await v.call(get_all_sessions)
        backup.passwords, backup.refreshable = {"rotated"}, set()
        for _ in range(2):
            backup.valid = set()
            with pytest.raises(LoginError):
                await v.call(get_all_sessions)
        await v.call(get_all_sessions)
        # "outdated" was sent once, although it was given twice
        sent = [seen.form["password"] for seen in server.of(TOKEN) if seen.form["grant_type"] == "password"]
        assert sent == ["secret-password", "outdated", "rotated"]


async def test_fifty_callers_over_two_expiries_make_two_token_requests(connect_vbr: Connect, clock: Clock) -> None:
    backup = Backup(lives=900)
    async with serve(backup) as server, connect_vbr(server, concurrency=50) as v:
        await v.call(get_all_sessions)
        for _ in range(2):
            clock.ahead += 721  # more than 80 %
            async with anyio.create_task_group() as group:
                for _ in range(50):
                    group.start_soon(v.call, get_all_sessions)
        assert server.grants() == ["password", "refresh_token", "refresh_token"]
        assert len(server.of("/api/v1/sessions")) == 101  # none was lost, and none had to be sent twice
        assert {seen.bearer for seen in server.of("/api/v1/sessions")[51:]} == {"access-3"}


async def test_only_expires_in_counts(connect_vbr: Connect, clock: Clock) -> None:
    # `.expires` of these answers is long past.
    async with (
        serve(lambda seen: token(expires_in=3600) if seen.path == TOKEN else Answer(body={})) as server,
        connect_vbr(server) as v,
    ):
        clock.ahead = 0.79 * 3600
        await v.call(get_all_sessions)
        assert server.grants() == ["password"]
        clock.ahead = 0.81 * 3600
        await v.call(get_all_sessions)
        assert server.grants() == ["password", "refresh_token"]


async def test_a_rejected_token_is_renewed_by_one_for_all(connect_vbr: Connect) -> None:
    backup = Backup()
    async with serve(backup) as server, connect_vbr(server, concurrency=50) as v:
        await v.call(get_all_sessions)
        backup.valid.clear()
        async with anyio.create_task_group() as group:
            for _ in range(50):
                group.start_soon(v.call, get_all_sessions)
        assert server.grants() == ["password", "refresh_token"]


async def test_a_refused_refresh_token_leads_to_one_login(connect_vbr: Connect, clock: Clock) -> None:
    backup = Backup()
    async with serve(backup) as server, connect_vbr(server) as v:
        await v.call(get_all_sessions)
        backup.refreshable.clear()  # as after a restart of the server
        clock.ahead = 800
        await v.call(get_all_sessions)
        assert server.grants() == ["password", "refresh_token", "password"]


@pytest.mark.parametrize("status", [401, 403])
async def test_a_refreshed_token_that_is_good_for_nothing_leads_to_one_login(
    connect_vbr: Connect, clock: Clock, status: int
) -> None:
    useless: set[str] = set()

    def script(seen: Seen) -> Answer:
        if seen.path == TOKEN:
            number = len(server.grants())
            if seen.form["grant_type"] == "refresh_token":
                useless.add(f"access-{number}")
            return token(f"access-{number}", f"refresh-{number}")
        return Answer(status if seen.bearer in useless else 200, {})

    async with serve(script) as server, connect_vbr(server) as v:
        await v.call(get_all_sessions)
        clock.ahead = 800
        await v.call(get_all_sessions)
        assert server.grants() == ["password", "refresh_token", "password"]


async def test_a_token_that_is_always_refused_is_no_reason_to_log_in_again_and_again(
    connect_vbr: Connect, clock: Clock
) -> None:
    async with serve(lambda seen: token() if seen.path == TOKEN else Answer(401)) as server, connect_vbr(server) as v:
        for _ in range(5):
            with pytest.raises(UnauthorizedError) as caught:
                await v.call(get_all_sessions)
            assert not isinstance(caught.value, LoginError)
        assert server.grants() == ["password"]
        clock.ahead = 61
        with pytest.raises(UnauthorizedError):
            await v.call(get_all_sessions)
        assert server.grants() == ["password", "refresh_token", "password"]


async def test_one_operation_that_answers_401_for_ever_ends(connect_vbr: Connect) -> None:
    def answer(seen: Seen) -> Answer:
        return Answer(401) if seen.path.endswith("/start") else Answer(body={})

    async with serve(Backup(answer)) as server, connect_vbr(server) as v:
        await v.call(get_all_sessions)
        with pytest.raises(UnauthorizedError):
            await v.call(start_job, id="1")
        assert server.grants() == ["password", "refresh_token", "password"]


async def test_403_of_a_proven_token_is_the_answer(connect_vbr: Connect) -> None:
    def answer(seen: Seen) -> Answer:
        denied = {"errorCode": "AccessDenied", "message": "No."}
        return Answer(403, denied) if seen.path.endswith("/start") else Answer(body={})

    async with serve(Backup(answer)) as server, connect_vbr(server) as v:
        with pytest.raises(ForbiddenError, match="Backup Administrator, Backup Operator"):
            await v.call(start_job, id="1")
        assert server.grants() == ["password"]


async def _slow(answer: Answer) -> Answer:
    await anyio.sleep(0.1)
    return answer


async def test_a_cancelled_caller_does_not_lose_the_rotated_token(connect_vbr: Connect, clock: Clock) -> None:
    backup = Backup()

    def script(seen: Seen) -> Answer | Awaitable[Answer]:
        answer = backup(seen)
        return _slow(answer) if seen.path == TOKEN and isinstance(answer, Answer) else answer

    backup.refreshable = {"refresh-0"}
    async with serve(script) as server, connect_vbr(server, username=None, refresh_token="refresh-0") as v:
        await v.call(get_all_sessions)
        clock.ahead = 800
        with anyio.move_on_after(0.05) as scope:
            await v.call(get_all_sessions)
        assert scope.cancelled_caught
        await v.call(get_all_sessions)
        # There is no password to fall back on: the token of the cancelled caller is in use.
        assert server.grants() == ["refresh_token", "refresh_token"]
        assert server.seen[-1].bearer == "access-2"


@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_the_cancellation_of_asyncio_does_not_lose_the_rotated_token(connect_vbr: Connect, clock: Clock) -> None:
    backup = Backup()

    def script(seen: Seen) -> Answer | Awaitable[Answer]:
        answer = backup(seen)
        return _slow(answer) if seen.path == TOKEN and isinstance(answer, Answer) else answer

    backup.refreshable = {"refresh-0"}
    async with serve(script) as server, connect_vbr(server, username=None, refresh_token="refresh-0") as v:
        await v.call(get_all_sessions)
        clock.ahead = 800
        task = asyncio.create_task(v.call(get_all_sessions))
        await asyncio.sleep(0.03)
        task.cancel()
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0):
                await v.call(get_all_sessions)
        await v.call(get_all_sessions)
        assert server.grants() == ["refresh_token", "refresh_token"]


async def test_a_refresh_that_fails_is_no_failure_while_the_token_is_valid(connect_vbr: Connect, clock: Clock) -> None:
    faults = ["reset_before"]
    backup = Backup()

    def script(seen: Seen) -> Answer | Awaitable[Answer]:
        if seen.path == TOKEN and seen.form["grant_type"] == "refresh_token" and faults:
            return Answer(fault=faults.pop())
        return backup(seen)

    async with serve(script) as server, connect_vbr(server) as v:
        await v.call(get_all_sessions)
        clock.ahead = 730
        await v.call(get_all_sessions)  # with the old token
        await v.call(get_all_sessions)  # which is not renewed at once again
        assert [seen.bearer for seen in server.of("/api/v1/sessions")] == ["access-1"] * 3
        clock.ahead = 800
        await v.call(get_all_sessions)
        assert server.grants() == ["password", "refresh_token", "refresh_token"]


async def test_login_trouble_is_retried_and_says_that_the_call_was_not_sent(connect_vbr: Connect) -> None:
    answers = [Answer(503, "<html>", {"Content-Type": "text/html"}), Answer(fault="reset_before")]
    async with serve(lambda seen: answers.pop() if answers else token()) as server, connect_vbr(server):
        assert len(server.grants()) == 3
    async with serve(lambda seen: Answer(fault="reset_before")) as server:
        with pytest.raises(TransportError) as caught:
            await connect_vbr(server).__aenter__()
        assert (caught.value.operation, caught.value.maybe_received, caught.value.attempts) == ("login", False, 4)
    async with serve(lambda seen: Answer(503)) as server:
        with pytest.raises(ServerError) as failed:
            await connect_vbr(server).__aenter__()
        assert failed.value.attempts == 4


async def test_a_start_waits_out_login_trouble(connect_vbr: Connect) -> None:
    # The start itself was never sent, so it may be tried again although it is a POST.
    answers = [Answer(503), Answer(fault="reset_before")]
    backup = Backup(lambda seen: Answer(201, {"id": "1"}))

    def script(seen: Seen) -> Answer | Awaitable[Answer]:
        if seen.path == TOKEN and backup.count and answers:
            return answers.pop()
        return backup(seen)

    async with serve(script) as server, connect_vbr(server) as v:
        backup.valid.clear()
        backup.refreshable.clear()
        v._auth._token = None  # pyright: ignore[reportPrivateUsage]
        assert (await v.call(start_job, id="1")).id == "1"
        assert len(server.of("/api/v1/jobs/1/start")) == 1


@pytest.mark.parametrize("status", [404, 302])
async def test_a_url_that_leads_elsewhere(connect_vbr: Connect, status: int) -> None:
    async with serve(lambda seen: Answer(status, "<html>nginx</html>", {"Content-Type": "text/html"})) as server:
        with pytest.raises(Exception, match="login: the server answered") as caught:
            await connect_vbr(server).__aenter__()
        assert isinstance(caught.value, NotFoundError) == (status == 404)


@pytest.mark.parametrize("body", ["<html>Welcome</html>", {}, [], {"access_token": None}])
async def test_an_answer_without_a_token(connect_vbr: Connect, body: Any) -> None:
    async with serve(lambda seen: Answer(body=body)) as server:
        with pytest.raises(DecodingError, match="check it"):
            await connect_vbr(server).__aenter__()


async def test_a_given_access_token_is_used_and_not_logged_out(connect_vbr: Connect) -> None:
    backup = Backup()
    backup.valid = {"mine"}
    async with serve(backup) as server:
        async with connect_vbr(server, username=None, access_token="mine") as v:
            await v.call(get_all_sessions)
            backup.valid.clear()
            with pytest.raises(UnauthorizedError):
                await v.call(get_all_sessions)
        assert [seen.path for seen in server.seen] == ["/api/v1/sessions"] * 2


async def test_given_tokens_are_renewed_like_others(connect_vbr: Connect) -> None:
    backup = Backup()
    backup.valid, backup.refreshable = {"mine"}, {"mine too"}
    async with serve(backup) as server:
        async with connect_vbr(server, username=None, access_token="mine", refresh_token="mine too") as v:
            await v.call(get_all_sessions)
            backup.valid.clear()
            await v.call(get_all_sessions)
            assert server.grants() == ["refresh_token"]
        assert server.seen[-1].bearer == "access-1"  # our own token is given back


async def test_a_logout_that_fails_is_no_failure(connect_vbr: Connect) -> None:
    def script(seen: Seen) -> Answer:
        return Answer(fault="reset_before") if seen.path.endswith("logout") else token()

    async with serve(script) as server, connect_vbr(server):
        pass
    assert server.of("/api/oauth2/logout")


@pytest.mark.parametrize("broken", [TOKEN, "/api/v1/sessions"])
@pytest.mark.parametrize("fault", ["reset_before", "reset_in_head", "reset_in_body"])
async def test_secrets_are_in_no_repr_log_or_traceback(
    connect_vbr: Connect, caplog: pytest.LogCaptureFixture, fault: str, broken: str
) -> None:
    caplog.set_level(logging.DEBUG)
    shown: list[str] = []
    backup = Backup()

    def script(seen: Seen) -> Answer | Awaitable[Answer]:
        return Answer(body={"a": 1}, fault=fault) if seen.path == broken else backup(seen)

    async with serve(script) as server:
        v = connect_vbr(server)
        with pytest.raises(TransportError) as caught:
            await _all_of(v, shown)
    shown += [rendered(caught.value), *caplog.messages]
    assert any("self = <Connection" in text for text in shown)  # locals are shown
    for text in shown:
        assert not any(secret in text for secret in ("secret-password", "access-", "refresh-")), text


async def _all_of(v: Connection, shown: list[str]) -> None:
    async with v:
        shown += [repr(v), repr(v._auth), repr(v._auth._token)]  # pyright: ignore[reportPrivateUsage]
        await v.call(get_all_sessions)


def rendered(error: BaseException) -> str:
    """A traceback with the locals of all frames, as rich and others print them."""
    console = Console(width=300, record=True, file=io.StringIO())
    console.print(Traceback.from_exception(type(error), error, error.__traceback__, show_locals=True))
    return console.export_text()
