"""What the clients make of what servers answer: documented, odd, broken, and not from the server at all."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import AsyncIterator
from typing import Any

import anyio
import httpx
import pytest
import veeam_vbazure.v8 as vbaz
import veeam_vbr.v1_2_rev0 as vbr
from veeam_vbazure.v8.api.azure_service_account import (
    azure_service_account_get_account,
    azure_service_account_get_accounts,
    azure_service_account_is_user_owner_of_ad_app,
    azure_service_account_save_by_app,
)
from veeam_vbr.v1_2_rev0.api.credentials import change_cloud_certificate, get_creds
from veeam_vbr.v1_2_rev0.api.jobs import start_job
from veeam_vbr.v1_2_rev0.api.login import create_token
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions, get_session

from .loopback import Answer, serve

pytestmark = pytest.mark.anyio

HTML = b"<html><head><title>502 Bad Gateway</title></head></html>"


def as_json(value: Any, status: int = 200) -> Answer:
    return Answer(status, json.dumps(value).encode())


async def test_an_answer_in_detail() -> None:
    raw = {"id": "1", "state": "Stopped"}
    answer = Answer(200, json.dumps(raw).encode(), headers={"X-Trace": "abc"})
    async with serve(answer) as server, vbr.Client(server.url) as client:
        response = await get_session.asyncio_detailed("1", client=client)
        session = await get_session.asyncio("1", client=client)
    assert response.status_code == 200
    assert response.headers["x-TRACE"] == "abc"
    assert response.content == json.dumps(raw).encode()
    assert response.parsed == session
    assert type(session) is vbr.models.SessionModel
    assert session.to_dict() == raw
    assert repr(response) == "<Response [200] SessionModel>"


async def test_200_and_202_decode_to_their_own_models() -> None:
    done: dict[str, Any] = {"results": [{"accountId": "7"}], "totalCount": 1}
    pending = {"id": "5", "status": "Running", "result": {"results": [{"accountId": "8"}]}}
    async with serve(as_json(done), as_json(pending, 202)) as server, vbaz.Client(server.url) as client:
        first = await azure_service_account_get_accounts.asyncio(client=client)
        second = await azure_service_account_get_accounts.asyncio(client=client)
    assert type(first) is vbaz.models.PageOfAzureAccount
    assert type(second) is vbaz.models.AsyncOperationOfPageOfAzureAccount
    assert type(second.result) is vbaz.models.PageOfAzureAccount
    assert azure_service_account_get_accounts.request().items(second.result)[0].account_id == "8"


@pytest.mark.parametrize(("body", "value"), [(b"true", True), (b" false\n", False), (b"null", None), (b"", None)])
async def test_an_answer_that_is_a_bare_boolean(body: bytes, value: Any) -> None:
    cache = vbaz.models.AzureAuthenticationResult.from_dict({})
    async with serve(Answer(200, body)) as server, vbaz.Client(server.url) as client:
        owner = await azure_service_account_is_user_owner_of_ad_app.asyncio(client=client, body=cache)
    assert owner is value


async def test_an_answer_that_is_a_bare_text() -> None:
    spec = vbaz.models.SaveAzureAccountInfo.from_dict({})
    async with serve(Answer(200, b'"7"')) as server, vbaz.Client(server.url) as client:
        assert await azure_service_account_save_by_app.asyncio(client=client, body=spec) == "7"


@pytest.mark.parametrize(
    ("status", "content_type"), [(204, None), (204, "application/json"), (200, "application/json")]
)
async def test_a_success_without_a_body(status: int, content_type: str | None) -> None:
    certificate = vbr.models.CertificateUploadSpec.from_dict({})
    async with serve(Answer(status, b"", content_type)) as server, vbr.Client(server.url) as client:
        # Of this operation the reference shows a 204 with JSON, which HTTP does not know.
        changed = await change_cloud_certificate.asyncio_detailed("1", client=client, body=certificate)
        started = await start_job.asyncio_detailed("1", client=client)  # nothing to do
    assert (changed.status_code, changed.content) == (started.status_code, started.content) == (status, b"")
    assert repr(changed.parsed) == repr(started.parsed) == "None"


@pytest.mark.parametrize("status", [201, 202, 203, 206, 299])
async def test_a_success_that_is_not_documented_is_read_as_the_documented_one(status: int) -> None:
    async with serve(as_json({"id": "5"}, status), Answer(status, b"")) as server, vbr.Client(server.url) as client:
        response = await get_session.asyncio_detailed("5", client=client)
        assert type(response.parsed) is vbr.models.SessionModel
        assert response.status_code == status
        assert (await get_session.asyncio_detailed("5", client=client)).content == b""


async def test_json_of_another_kind_than_documented_is_given_as_it_is() -> None:
    async with serve(as_json(["unexpected"]), as_json("text")) as server, vbr.Client(server.url) as client:
        assert await get_session.asyncio("5", client=client) == ["unexpected"]
        page: Any = await get_all_sessions.asyncio(client=client)
    assert page == "text"
    assert get_all_sessions.request().items(page) == []


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("utf-8", '{"name": "größe"}'.encode()),
        ("utf-8-sig", '{"name": "größe"}'.encode("utf-8-sig")),  # .NET likes to put a mark in front
        ("utf-16", '{"name": "größe"}'.encode("utf-16")),
        ("escaped", b'\n {"name": "gr\\u00f6\\u00dfe"} '),
    ],
)
async def test_json_in_any_of_its_encodings(encoding: str, body: bytes) -> None:
    async with serve(Answer(200, body)) as server, vbr.Client(server.url) as client:
        assert (await get_session.asyncio("5", client=client)).name == "größe", encoding


@pytest.mark.parametrize(
    "body",
    [HTML, b"{", b'{"id": 1}{', b"OK", b'{"name": "gr\xf6\xdfe"}', b"\xef\xbb\xbf", b"[" * 100_000, b"\x00\x01"],
    ids=lambda body: repr(body[:20]),
)
async def test_a_success_that_is_no_json_is_a_decoding_error(body: bytes) -> None:
    async with serve(Answer(200, body, "text/html; charset=utf-8")) as server, vbr.Client(server.url) as client:
        with pytest.raises(vbr.errors.DecodingError) as caught:
            await get_session.asyncio("5", client=client)
    error = caught.value
    assert str(error) == ("sessions.get_session: status 200 with text/html; charset=utf-8, which is not JSON")
    assert (error.operation, error.status_code, error.content) == ("sessions.get_session", 200, body)
    assert error.headers["content-type"] == error.headers["Content-Type"] == "text/html; charset=utf-8"
    assert isinstance(error, vbr.errors.ApiError)
    assert error.__cause__ is None


async def test_an_empty_401() -> None:
    async with serve(Answer(401, b"", None)) as server, vbr.Client(server.url) as client:
        with pytest.raises(vbr.errors.StatusError) as caught:
            await get_session.asyncio("5", client=client)
    assert caught.value.parsed is None
    assert caught.value.content == b""
    assert str(caught.value) == "sessions.get_session: status 401"


@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 429, 500, 502, 503])
async def test_an_error_in_html(status: int) -> None:
    answer = Answer(status, HTML, "text/html", headers={"Location": "/login", "Retry-After": "7"})
    async with serve(answer) as server, vbr.Client(server.url) as client:
        with pytest.raises(vbr.errors.StatusError) as caught:
            await get_session.asyncio("5", client=client)
        assert len(server.asked) == 1  # nothing is followed or tried again here
    assert (caught.value.status_code, caught.value.parsed, caught.value.content) == (status, None, HTML)
    assert caught.value.headers["Retry-After"] == caught.value.headers["retry-after"] == "7"
    assert str(caught.value) == f"sessions.get_session: status {status}"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 500])
async def test_errors_of_vbr_are_decoded(status: int) -> None:
    raw = {"errorCode": "ACodeOfANewerServer", "message": "No such thing.", "resourceId": "", "x": None}
    async with serve(as_json(raw, status)) as server, vbr.Client(server.url) as client:
        with pytest.raises(vbr.errors.StatusError) as caught:
            await get_creds.asyncio("5", client=client)
    error = caught.value
    parsed: Any = error.parsed
    if status == 400:  # not documented of this operation
        assert parsed == raw
    else:
        assert type(parsed) is vbr.models.Error
        assert parsed.error_code == "ACodeOfANewerServer"
        assert parsed.to_dict() == raw
    assert str(error) == f"credentials.get_creds: status {status}: ACodeOfANewerServer: No such thing."


@pytest.mark.parametrize(("status", "model"), [(400, "ProblemDetails400"), (404, "ProblemDetails404"), (418, None)])
async def test_problems_of_vbaz_are_decoded(status: int, model: str | None) -> None:
    raw = {
        "title": "Not valid",
        "detail": "The name is taken.",
        "errors": {"name": ["taken"]},
        "traceId": "00-1",
        "status": 7,
    }
    answer = Answer(status, json.dumps(raw).encode(), "application/problem+json")
    async with serve(answer) as server, vbaz.Client(server.url) as client:
        with pytest.raises(vbaz.errors.StatusError, match="Not valid: The name is taken") as caught:
            await azure_service_account_get_account.asyncio("5", client=client)
    parsed: Any = caught.value.parsed
    if model is None:
        assert parsed == raw
    else:
        assert type(parsed).__name__ == model
        assert parsed.to_dict() == raw
        assert parsed.title == "Not valid"


@pytest.mark.parametrize("raw", ["a text", ["a list"], 5, {"message": None, "errorCode": {"odd": 1}}, {}])
async def test_an_error_body_may_be_any_json(raw: Any) -> None:
    async with serve(as_json(raw, 404)) as server, vbr.Client(server.url) as client:
        with pytest.raises(vbr.errors.StatusError, match="status 404") as caught:
            await get_session.asyncio("5", client=client)
    parsed: Any = caught.value.parsed
    assert (parsed.to_dict() if isinstance(raw, dict) else parsed) == raw


@pytest.mark.parametrize("body", [b"[" * 100_000, b'{"message": "gr\xf6'])
async def test_an_error_body_may_be_broken(body: bytes) -> None:
    async with serve(Answer(500, body)) as server, vbr.Client(server.url) as client:
        with pytest.raises(vbr.errors.StatusError, match=r"status 500$") as caught:
            await get_session.asyncio("5", client=client)
    assert caught.value.parsed is None


@pytest.mark.parametrize("answer", [as_json({"message": "m", "errorCode": "NotFound"}, 404), Answer(200, HTML)])
async def test_errors_can_be_sent_to_another_process(answer: Answer) -> None:
    async with serve(answer) as server, vbr.Client(server.url) as client:
        with pytest.raises(vbr.errors.ApiError) as caught:
            await get_session.asyncio("5", client=client)
    error = caught.value
    error.add_note("seen by a worker")
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(other) is type(error)
        assert (str(other), repr(other)) == (str(error), repr(error))
        for name in ("operation", "status_code", "headers", "content", "parsed"):
            assert getattr(other, name, None) == getattr(error, name, None)
        assert other.__notes__ == ["seen by a worker"]
    assert pickle.loads(pickle.dumps(error)).headers["Content-Type"] == "application/json"


async def test_transport_errors_are_those_of_httpx() -> None:
    async with serve(Answer(200, b'{"id', length=100)) as server, vbr.Client(server.url) as client:
        with pytest.raises(httpx.RemoteProtocolError):
            await get_session.asyncio("5", client=client)
    async with vbr.Client(server.url) as client:
        with pytest.raises(httpx.ConnectError):
            await get_session.asyncio("5", client=client)


async def test_a_client_closes_its_pool() -> None:
    async def call(session: str) -> None:
        await get_session.asyncio(session, client=client)

    async with serve() as server:
        async with vbr.Client(server.url) as client:
            async with anyio.create_task_group() as tasks:
                for number in range(20):
                    tasks.start_soon(call, str(number))
            await get_session.asyncio("again", client=client)
            assert server.open >= 1
            assert server.opened <= 20  # the last call found a connection open
        await server.all_closed()
        with pytest.raises(RuntimeError, match="closed"):
            await get_session.asyncio("late", client=client)
        assert sorted(asked.target for asked in server.asked)[0] == "/api/v1/sessions/0"
        assert len(server.asked) == 21

        other = vbr.Client(server.url)  # without the context manager
        await get_session.asyncio("5", client=other)
        await other.aclose()
        await server.all_closed()


async def test_a_cancelled_call_leaves_the_client_usable() -> None:
    async def never() -> AsyncIterator[bytes]:
        yield b'{"id":'
        await anyio.sleep_forever()

    answers = Answer(200, never(), length=100), as_json({"id": "5"})
    only_one = {"limits": httpx.Limits(max_connections=1)}
    async with serve(*answers) as server, vbr.Client(server.url, httpx_args=only_one) as client:
        with anyio.move_on_after(0.05) as scope:
            await get_session.asyncio("5", client=client)
        assert scope.cancelled_caught
        with anyio.fail_after(5):
            assert (await get_session.asyncio("5", client=client)).id == "5"


async def test_no_repr_shows_a_secret() -> None:
    login = vbr.models.TokenLoginSpec(grant_type=vbr.models.ELoginGrantType.PASSWORD, password="pa55word")
    tokens = {"access_token": "t0ken", "refresh_token": "r3fresh", "expires_in": 900}
    answers = as_json(tokens), Answer(401, json.dumps(tokens).encode(), headers={"Set-Cookie": "t0ken"})
    async with serve(*answers) as server:
        url = server.url.replace("//", "//user:ur1pass@")
        async with vbr.Client(url, token="t0ken") as client:
            request = create_token.request(body=login)
            response = await client.send(request)
            with pytest.raises(vbr.errors.StatusError) as caught:
                await client.send(request)
            error = caught.value
            shown = [client, request, login, response, response.parsed, error, error.parsed]
    text = "\n".join(f"{thing!r}\n{thing}" for thing in shown)
    for secret in ("pa55word", "t0ken", "r3fresh", "ur1pass"):
        assert secret not in text
    assert request.data["password"] == "pa55word"
