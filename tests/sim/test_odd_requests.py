"""Requests that nobody writes but the specification allows: found by schemathesis, answered as specified since."""

from __future__ import annotations

import random
from typing import Any

import httpx
import pytest

from veeam_sim import Clock, VbrServer

from .appliance import appliance
from .clients import vbr_client
from .judge import judge

pytestmark = pytest.mark.anyio

SERVERS = "/api/v1/backupInfrastructure/managedServers"


def small() -> VbrServer:
    return VbrServer(clock=Clock(scale=0), sessions=5, machines=5, jobs=1)


def problems(operation: str, answer: httpx.Response) -> list[str]:
    return judge("vbr").answer(operation, answer.status_code, "application/json", answer.json())


async def test_what_a_request_names_by_less_is_whole_in_answers_and_exports() -> None:
    server = small()
    credentials = server.product.store.identifier("cred-vc")
    vcenter = {"viServerName": "vc02.corp.example", "viCredentialsId": credentials}
    body = {
        "type": "CloudDirectorHost",
        "name": "vcd01.corp.example",
        "description": "",
        "credentialsId": credentials,
        "viServers": [vcenter],
    }
    async with vbr_client(server) as client:
        assert (await client.post(SERVERS, json=body)).status_code == 201
        server.clock.advance(60)
        rows: list[Any] = (await client.get(SERVERS, params={"typeFilter": "CloudDirectorHost"})).json()["data"]
        exported = await client.post("/api/v1/automation/managedServers/export", json={})
    assert problems("ExportManagedServers", exported) == []
    assert len(rows) == 1
    assert judge("vbr").schema("CloudDirectorHostModel", rows[0]) == []
    assert rows[0]["viServers"][0].items() >= vcenter.items()


async def test_the_list_that_an_import_stands_in_says_what_it_is() -> None:
    server = small()
    path = "/api/v1/backupInfrastructure/repositories"
    async with vbr_client(server) as client:
        exported = (await client.post("/api/v1/automation/repositories/export", json={})).json()
        name, listed = next((name, listed) for name, listed in exported.items() if listed)
        kind = listed[0]["type"]
        listed[0] |= {"name": "Odd", "type": "ExtendableRepository"}
        await client.post("/api/v1/automation/repositories/import", json={**exported, name: listed[:1]})
        server.clock.advance(60)
        rows = (await client.get(path, params={"nameFilter": "Odd"})).json()["data"]
    assert [row["type"] for row in rows] == [kind]


@pytest.mark.parametrize("minutes", [-(2**31), 2**31 - 1])
async def test_a_mount_may_be_kept_for_any_number_of_minutes(minutes: int) -> None:
    async with vbr_client(small()) as client:
        backup = (await client.get("/api/v1/backups")).json()["data"][0]["id"]
        unmount = {"isEnabled": True, "noActivityPeriodInMinutes": minutes}
        answer = await client.post(
            "/api/v1/restore/entraId/auditLog", json={"backupId": backup, "autoUnmount": unmount}
        )
    assert answer.status_code == 201


async def test_maps_keep_texts_and_the_servers_own_links() -> None:
    async with appliance() as found:
        settings = await found.get("/settings/retention")
        changed = settings | {"_links": {"mine": {"href": "AAA"}}}
        assert (await found.call("PUT", "/settings/retention", changed, 200)).json() == settings
        policy = (await found.results("/policies/cosmosDb"))[0]
        schema = found.product.spec.operations["CosmosDbPolicy_UpdatePolicy"]
        body = found.body(schema, random.Random(1)) | {"credentialsList": {"a": None, "b": "1"}}
        await found.call("PUT", f"/policies/cosmosDb/{policy['id']}", body)
        assert (await found.get(f"/policies/cosmosDb/{policy['id']}"))["credentialsList"] == {"b": "1"}


async def test_an_empty_id_is_kept_as_none() -> None:
    login: dict[str, Any] = {"applicationId": "", "tenantId": "", "azureEnvironment": "Global"}
    async with appliance() as found:
        body = {"accountInfo": {"name": "odd"}, "clientLoginParameters": login}
        answer = await found.call("POST", "/accounts/azure/service/saveByApp", body)
        row = await found.get(f"/accounts/azure/service/{answer.json()}")
    assert judge("vbazure").schema("AzureAccount", row) == []


@pytest.mark.parametrize("value", [rb'"\ud800"', b'"\xed\xa0\x80"', b"NaN", b"1e999"])
async def test_what_no_answer_could_hold_is_refused(value: bytes) -> None:
    json = {"content-type": "application/json"}
    async with vbr_client(small()) as client:
        # A property that is not documented is kept where the specification allows more of them.
        body = b'{"type": "Standard", "username": "x", "password": "y", "more": ' + value + b"}"
        answer = await client.post("/api/v1/credentials", content=body, headers=json)
        assert (answer.status_code, answer.json()["errorCode"]) == (400, "UnexpectedContent")
    async with appliance() as found:
        body = b'{"name": "x", "more": ' + value + b"}"
        answer = await found.client.post("/api/v8/accounts/standard", content=body, headers=json)
        assert (answer.status_code, answer.json()["status"]) == (400, 400)
