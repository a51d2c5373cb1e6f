"""What the clients put on the wire, as a server on a real socket receives it."""

from __future__ import annotations

import datetime
import json
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
import veeam_vbazure.v8 as vbaz
import veeam_vbr.v1_2_rev0 as vbr
from veeam_vbazure.v8.api.azure_service_account import (
    azure_service_account_delete_account,
    azure_service_account_export,
    azure_service_account_get_account,
    azure_service_account_get_accounts,
)
from veeam_vbazure.v8.api.drilldown import protection_policies_sla_sessions
from veeam_vbazure.v8.api.policy import policy_order_priority_of_policies
from veeam_vbr.v1_2_rev0.api.inventory_browser import get_inventory_objects
from veeam_vbr.v1_2_rev0.api.license_ import create_license_report
from veeam_vbr.v1_2_rev0.api.login import create_token, logout
from veeam_vbr.v1_2_rev0.api.service import get_server_time
from veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions, get_session

from .loopback import Asked, serve
from .specification import is_object

pytestmark = pytest.mark.anyio
UNSET = vbr.types.UNSET


def query(asked: Asked) -> list[tuple[str, str]]:
    return parse_qsl(asked.target.partition("?")[2], keep_blank_values=True)


async def test_vbr_names_its_revision_on_every_call() -> None:
    login = vbr.models.TokenLoginSpec(grant_type=vbr.models.ELoginGrantType.PASSWORD)
    async with serve() as server, vbr.Client(server.url, token="t") as client:
        await get_session.asyncio("id", client=client)
        await create_token.asyncio(client=client, body=login)
        async with create_license_report.stream(client=client, body=vbr.models.LicenseCreateReportSpec.from_dict({})):
            pass
    assert [asked.all("x-api-version") for asked in server.asked] == [["1.2-rev0"]] * 3
    assert [asked.all("authorization") for asked in server.asked] == [["Bearer t"]] * 3
    assert server.asked[0].all("accept") == ["application/json, */*;q=0.5"]


async def test_vbaz_sends_no_version_header() -> None:
    async with serve() as server, vbaz.Client(server.url) as client:
        await azure_service_account_get_account.asyncio("7", client=client)
    assert server.asked[0].all("x-api-version") == server.asked[0].all("authorization") == []
    assert server.asked[0].target == "/api/v8/accounts/azure/service/7"


async def test_headers_and_arguments_of_httpx_are_taken() -> None:
    given = {"headers": {"X-Trace": "1", "x-api-version": "1.2-rev9"}, "timeout": 5}
    async with serve() as server:
        async with vbr.Client(server.url + "/", httpx_args=given) as client:
            assert client.http.timeout == httpx.Timeout(5)
            await get_server_time.asyncio(client=client)
        async with vbr.Client(server.url) as client:
            assert client.http.timeout == httpx.Timeout(120, connect=15)
    assert server.asked[0].all("x-trace") == ["1"]
    assert server.asked[0].all("x-api-version") == ["1.2-rev9"]
    assert server.asked[0].target == "/api/v1/serverTime"  # one slash, not two
    assert given == {"headers": {"X-Trace": "1", "x-api-version": "1.2-rev9"}, "timeout": 5}


async def test_a_header_parameter_replaces_the_clients_own() -> None:
    async with serve() as server, vbaz.Client(server.url) as client:
        await azure_service_account_export.asyncio(client=client, accept="application/xml")
        await azure_service_account_export.asyncio(client=client, accept=None)
    assert [asked.all("accept") for asked in server.asked] == [["application/xml"], ["application/json, */*;q=0.5"]]


@pytest.mark.parametrize(
    ("account", "sent"),
    [
        ("/subscriptions/5/resourceGroups/rg one", "%2Fsubscriptions%2F5%2FresourceGroups%2Frg%20one"),
        ("a?b#c%2F&d=e+f", "a%3Fb%23c%252F%26d%3De%2Bf"),
        ("größe", "gr%C3%B6%C3%9Fe"),
        ("..%2f", "..%252f"),
        ("a/../b", "a%2F..%2Fb"),
        ("{account_id}", "%7Baccount_id%7D"),
        ("K" * 52, "K" * 52),
        (17, "17"),
    ],
)
async def test_an_id_is_one_segment_of_the_path_whatever_it_holds(account: Any, sent: str) -> None:
    async with serve() as server, vbaz.Client(server.url + "/behind/a/proxy") as client:
        await azure_service_account_get_account.asyncio(account, client=client)
    assert server.asked[0].target == f"/behind/a/proxy/api/v8/accounts/azure/service/{sent}"


@pytest.mark.parametrize("account", ["", ".", "..", None, vbaz.types.UNSET], ids=repr)
async def test_an_empty_id_is_refused_before_anything_is_sent(account: Any) -> None:
    async with serve() as server, vbaz.Client(server.url) as client:
        with pytest.raises(ValueError, match=r"account_id must not be .*: it is part of the path .*\{account_id\}"):
            await azure_service_account_delete_account.asyncio(account, client=client)
    assert server.asked == []


async def test_query_parameters_of_vbaz() -> None:
    purposes: Any = [vbaz.models.AzureAccountPurpose.NONE, "NewPurpose & more"]
    day = datetime.date(2031, 5, 6)
    async with serve() as server, vbaz.Client(server.url) as client:
        await azure_service_account_get_accounts.asyncio(
            client=client, purpose=purposes, offset=0, limit=-1, filter_="a+b c&d=é"
        )
        await azure_service_account_get_accounts.asyncio(client=client, purpose=[], offset=None)
        await protection_policies_sla_sessions.asyncio("p", "i", client=client, date_from=day, date_to=day)
    assert query(server.asked[0]) == [
        ("Filter", "a+b c&d=é"),
        ("Offset", "0"),
        ("Limit", "-1"),
        ("Purpose", "None"),
        ("Purpose", "NewPurpose & more"),
    ]
    assert query(server.asked[1]) == []
    assert query(server.asked[2]) == [("dateFrom", "2031-05-06"), ("dateTo", "2031-05-06")]


async def test_query_parameters_of_vbr() -> None:
    moment = datetime.datetime(2031, 5, 6, 7, 8, 9, 120_000, datetime.timezone(datetime.timedelta(hours=2)))
    async with serve() as server, vbr.Client(server.url) as client:
        await get_all_sessions.asyncio(
            client=client,
            order_asc=True,
            name_filter=None,
            limit=UNSET,
            created_after_filter=moment,
            created_before_filter=moment.replace(tzinfo=None),
            ended_after_filter=moment.astimezone(datetime.UTC),
            state_filter=vbr.models.ESessionState.WORKING,
        )
        await get_all_sessions.asyncio(client=client, order_asc=False, name_filter="")
    assert dict(query(server.asked[0])) == {
        "orderAsc": "true",
        "createdAfterFilter": "2031-05-06T07:08:09.120000+02:00",
        "createdBeforeFilter": "2031-05-06T07:08:09.120000",
        "endedAfterFilter": "2031-05-06T05:08:09.120000Z",
        "stateFilter": "Working",
    }
    assert "%2B02%3A00" in server.asked[0].target  # a bare + would mean a space
    assert query(server.asked[1]) == [("orderAsc", "false"), ("nameFilter", "")]


async def test_a_json_body_goes_as_it_was_received_and_changed() -> None:
    raw = {"sorting": {"direction": "DESCENDING", "x": 1.0}, "pagination": {"limit": 200.0, "skip": None}, "new": "é"}
    filters = vbr.models.InventoryBrowserFilters.from_dict(raw)
    async with serve() as server, vbr.Client(server.url) as client:
        await get_inventory_objects.asyncio("esx01.example", client=client, body=filters, reset_cache=True)
        filters.pagination.skip = 400  # type: ignore[union-attr]  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]
        await get_inventory_objects.asyncio("esx01.example", client=client, body=filters)
    first, second = server.asked
    assert (first.method, first.target) == ("POST", "/api/v1/inventory/esx01.example?resetCache=true")
    assert first.all("content-type") == ["application/json"]
    assert first.all("content-length") == [str(len(first.body))]
    assert first.all("transfer-encoding") == []
    assert json.dumps(json.loads(first.body)) == json.dumps(raw)
    assert json.loads(second.body) == {**raw, "pagination": {"limit": 200.0, "skip": 400}}


async def test_a_list_and_a_plain_dict_are_bodies_too() -> None:
    async with serve() as server:
        async with vbaz.Client(server.url) as client:
            await policy_order_priority_of_policies.asyncio(client=client, body=["b", "a"])
        async with vbr.Client(server.url) as client:
            raw: Any = {"pagination": vbr.models.PaginationFilter(skip=5)}
            await get_inventory_objects.asyncio("h", client=client, body=raw)
    assert json.loads(server.asked[0].body) == ["b", "a"]
    assert json.loads(server.asked[1].body) == {"pagination": {"skip": 5}}


class Expression:
    """Stands for a filter or a sort order."""

    def __init__(self, **parts: Any) -> None:
        self.parts = parts

    def to_dict(self) -> dict[str, Any]:
        return self.parts


@pytest.mark.parametrize("body", [{"pagination": {"skip": 5}, "filter": 1}, {}, None, UNSET], ids=repr)
@pytest.mark.parametrize("as_model", [True, False])
async def test_a_filter_and_an_order_join_the_body(body: Any, as_model: bool) -> None:
    given: Any = vbr.models.InventoryBrowserFilters.from_dict(body) if as_model and is_object(body) else body
    condition, order = Expression(type="PredicateExpression"), Expression(property="name")
    async with serve() as server, vbr.Client(server.url) as client:
        await get_inventory_objects.asyncio("h", client=client, body=given, filter=condition, sort=order)
        await get_inventory_objects.asyncio("h", client=client, body=given, sort=order)
    parts: dict[str, Any] = dict(body or {})
    assert json.loads(server.asked[0].body) == {**parts, "filter": condition.parts, "sorting": order.parts}
    assert json.loads(server.asked[1].body) == {**parts, "sorting": order.parts}


@pytest.mark.parametrize("body", [None, UNSET])
async def test_a_post_without_a_body_says_that_its_length_is_none(body: Any) -> None:
    # A server that is left to guess where a body ends waits for it.
    async with serve() as server, vbr.Client(server.url) as client:
        await logout.asyncio(client=client)
        await get_inventory_objects.asyncio("h", client=client, body=body)
    for asked in server.asked:
        assert asked.all("content-length") == ["0"]
        assert asked.all("transfer-encoding") == []
        assert asked.body == b""


async def test_a_form() -> None:
    spec = vbr.models.TokenLoginSpec(
        grant_type=vbr.models.ELoginGrantType.PASSWORD,
        username="EXAMPLE\\svc",
        password="p+w d&=é%",
        code=None,
        use_short_term_refresh=False,
    )
    spec["extra"] = 5
    async with serve() as server, vbr.Client(server.url) as client:
        await create_token.asyncio(client=client, body=spec)
    asked = server.asked[0]
    assert asked.all("content-type") == ["application/x-www-form-urlencoded"]
    assert asked.all("content-length") == [str(len(asked.body))]
    assert parse_qsl(asked.body.decode(), strict_parsing=True) == [
        ("grant_type", "password"),
        ("username", "EXAMPLE\\svc"),
        ("password", "p+w d&=é%"),
        ("use_short_term_refresh", "false"),
        ("extra", "5"),
    ]


async def test_a_request_can_be_built_and_looked_at_without_a_server() -> None:
    request = get_session.request("a/b")
    assert (request.operation, request.method, request.url) == (
        "sessions.get_session",
        "GET",
        "/api/v1/sessions/a%2Fb",
    )
    assert repr(request) == "<Request sessions.get_session: GET /api/v1/sessions/a%2Fb>"
    page = get_all_sessions.request(skip=5)
    assert page.params == {"skip": "5"}
    assert page.items(vbr.models.SessionsResult.from_dict({"data": [{"id": "1"}]}))[0].id == "1"
    for answer in ({}, {"data": None}, {"data": "junk"}):
        assert page.items(vbr.models.SessionsResult.from_dict(answer)) == []
