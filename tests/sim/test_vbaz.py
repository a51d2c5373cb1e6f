"""The simulated appliance as its users meet it: logins, lists, work, policies, repositories, files, users, faults."""

from __future__ import annotations

import random
import tracemalloc
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from veeam_sim import Account, VbazServer
from veeam_sim.vbaz_json import fields, items
from veeam_sim.vbaz_users import one_time_code

from .appliance import Appliance, appliance
from .judge import judge

pytestmark = pytest.mark.anyio

FINAL = {"Success", "Warning", "Error", "Canceled"}


async def token(found: Appliance, status: int = 200, /, **fields: str) -> Any:
    """Ask for a token; the answer has the status and is valid for it."""
    answer = await found.client.post("/api/oauth2/token", data=fields)
    assert answer.status_code == status, answer.text
    media = answer.headers["content-type"].partition(";")[0]
    assert judge("vbazure").answer("Login_Authenticate", status, media, answer.json()) == []
    return answer.json()


# Logins.


async def test_a_password_login_and_its_end() -> None:
    async with appliance(log_in=False) as found:
        answer = await found.client.get("/api/v8/license")
        assert (answer.status_code, answer.headers["content-type"]) == (401, "application/problem+json; charset=utf-8")
        login = await token(found, grant_type="Password", username="ADMINISTRATOR", password=found.server.password)
        assert (login["expires_in"], login["mfa_enabled"], login["roleName"]) == (3600, False, "PortalAdmin")
        found.client.headers["authorization"] = f"Bearer {login['access_token']}"
        await found.get("/license")
        assert (await found.client.delete("/api/oauth2/token")).status_code == 204
        await found.call("GET", "/license", None, 401)


async def test_tokens_expire_and_a_refresh_token_works_once() -> None:
    async with appliance(log_in=False) as found:
        login = await token(found, grant_type="Password", username="administrator", password=found.server.password)
        found.client.headers["authorization"] = f"Bearer {login['access_token']}"
        found.turn(3599)
        await found.get("/license")
        found.turn(1)
        await found.call("GET", "/license", None, 401)
        again = await token(found, grant_type="Refresh_token", refresh_token=login["refresh_token"])
        assert again["refresh_token"] != login["refresh_token"]
        await token(found, 401, grant_type="Refresh_token", refresh_token=login["refresh_token"])
        found.turn(14 * 86400)
        await token(found, 401, grant_type="Refresh_token", refresh_token=again["refresh_token"])


async def test_a_short_lived_refresh_token() -> None:
    async with appliance(log_in=False) as found:
        form = {"grant_type": "Password", "username": "administrator", "password": found.server.password}
        login = await token(found, 200, **form, short_lived_refresh_token="true")
        assert login["shortLived"] is True
        again = await token(found, grant_type="Refresh_token", refresh_token=login["refresh_token"])
        assert again["shortLived"] is True
        found.turn(86400)
        await token(found, 401, grant_type="Refresh_token", refresh_token=again["refresh_token"])


async def test_a_second_factor() -> None:
    async with appliance(log_in=False) as found:
        form = {"grant_type": "Password", "username": "mfa", "password": found.server.password}
        half = await token(found, 200, **form)
        assert "access_token" not in half
        assert half["mfa_enabled"] is True
        assert half["expires_in"] == 0
        assert half[".issued"].startswith("0001-01-01T00:00:00")
        await token(found, 401, grant_type="Mfa", mfa_token=half["mfa_token"], mfa_code="000000")
        login = await token(found, grant_type="Mfa", mfa_token=half["mfa_token"], mfa_code="123456")
        assert login["access_token"]
        # The token of the first step works once, and for five minutes.
        await token(found, 401, grant_type="Mfa", mfa_token=half["mfa_token"], mfa_code="123456")
        late = await token(found, 200, **form)
        found.turn(300)
        await token(found, 401, grant_type="Mfa", mfa_token=late["mfa_token"], mfa_code="123456")


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"grant_type": "Password", "username": "administrator", "password": "wrong"}, 401),
        ({"grant_type": "Password", "username": "nobody", "password": "wrong"}, 401),
        ({"grant_type": "Password", "username": "administrator"}, 400),
        ({"grant_type": "Magic"}, 400),
        ({"grant_type": "Unknown"}, 400),
        ({}, 400),
        ({"grant_type": "Mfa", "mfa_token": "x"}, 400),
        ({"grant_type": "Saml", "saml_response": "x"}, 401),
    ],
)
async def test_logins_that_are_refused(fields: Mapping[str, str], status: int) -> None:
    async with appliance(log_in=False) as found:
        await token(found, status, **fields)


async def test_wrong_passwords_lock_an_account_out() -> None:
    async with appliance(log_in=False) as found:
        for _ in range(5):
            await token(found, 401, grant_type="Password", username="operator", password="wrong")
        await token(found, 401, grant_type="Password", username="operator", password=found.server.password)
        found.turn(1801)
        await token(found, grant_type="Password", username="operator", password=found.server.password)


async def test_single_sign_on() -> None:
    async with appliance(log_in=False) as found:
        account = found.server.administrator
        for grant, name in (("Saml", "saml_response"), ("SsoToken", "sso_token")):
            response = found.product.sign_on(account)
            login = await token(found, 200, **{"grant_type": grant, name: response})
            assert login["username"] == account.username
            await token(found, 401, **{"grant_type": grant, name: response})


async def test_accounts_of_ones_own() -> None:
    accounts = [Account("CORP\\svc", "s3cret", "PortalOperator")]
    async with appliance(log_in=False, accounts=accounts) as found:
        login = await token(found, grant_type="Password", username="corp\\svc", password="s3cret")
        assert login["roleName"] == "PortalOperator"
        await token(found, 401, grant_type="Password", username="administrator", password="s3cret")
        assert (found.server.username, found.server.password) == ("CORP\\svc", "s3cret")


# Problems.


async def test_problems_are_shaped_as_documented() -> None:
    async with appliance() as found:
        for method, path, body, status, operation in (
            ("GET", "/virtualMachines?Limit=-2", None, 400, "VirtualMachine_GetVirtualMachinePage"),
            ("GET", "/policies/sql/1f3a2b4c-0000-4000-8000-123456789abc", None, 404, "SqlPolicy_GetPolicy"),
            ("GET", "/policies/sql/nonsense", None, 400, "SqlPolicy_GetPolicy"),
            ("POST", "/policies/sql", {"name": 1}, 400, "SqlPolicy_CreatePolicy"),
            ("POST", "/users", None, 400, "User_CreateUser"),
        ):
            answer = await found.call(method, path, body, status)
            assert answer.headers["content-type"].startswith("application/problem+json")
            assert judge("vbazure").answer(operation, status, "application/problem+json", answer.json()) == []
            assert answer.json()["status"] == status
            assert answer.json()["traceId"].startswith("00-")
        errors = (await found.call("POST", "/policies/sql", {"name": 1}, 400)).json()["errors"]
        assert errors["name"] == ["must be a text, not a number"]
        assert errors["regions"] == ["is required"]


async def test_paths_methods_and_media_types_that_do_not_exist() -> None:
    async with appliance() as found:
        assert (await found.call("GET", "/nothing", None, 404)).json()["status"] == 404
        answer = await found.call("PUT", "/virtualMachines", {}, 405)
        assert answer.headers["allow"] == "GET"
        text = {"content-type": "text/plain"}
        answer = await found.client.post("/api/v8/policies/sql", content=b"hello", headers=text)
        assert answer.status_code == 415
        answer = await found.client.post(
            "/api/v8/policies/sql", content=b"{", headers={"content-type": "application/json"}
        )
        assert answer.status_code == 400


# Lists.


async def test_pages() -> None:
    async with appliance(machines=250) as found:
        first = await found.get("/virtualMachines")
        assert (first["offset"], first["limit"], first["totalCount"], len(first["results"])) == (0, 100, 250, 100)
        rows: list[Any] = []
        while page := await found.results("/virtualMachines", Offset=len(rows), Limit=60):
            rows += page
        assert len({row["id"] for row in rows}) == 250
        assert rows[:100] == first["results"]
        assert await found.results("/virtualMachines", Limit=-1) == rows
        assert await found.results("/virtualMachines", Offset=900) == []
        assert (await found.get("/virtualMachines", Limit=0))["results"] == []


async def test_filters() -> None:
    async with appliance() as found:
        machines = await found.results("/virtualMachines", Limit=-1)
        word = machines[0]["name"].partition("-")[0]
        chosen = await found.results("/virtualMachines", Limit=-1, SearchPattern=word.upper())
        assert chosen == [row for row in machines if word in row["name"]]
        assert 0 < len(chosen) < len(machines)
        subscription = machines[0]["subscriptionId"]
        chosen = await found.results("/virtualMachines", Limit=-1, SubscriptionId=subscription)
        assert chosen == [row for row in machines if row["subscriptionId"] == subscription]
        repositories = await found.results("/repositories")
        tiers = sorted({row["storageTier"] for row in repositories})[:2]
        chosen = await found.results("/repositories", Tier=tiers)
        assert chosen == [row for row in repositories if row["storageTier"] in tiers]
        points = await found.results("/restorePoints/virtualMachines", Limit=-1)
        machine = points[0]["resourceHashId"]
        chosen = await found.results("/restorePoints/virtualMachines", VirtualMachineId=machine)
        assert chosen == [row for row in points if row["resourceHashId"] == machine]
        assert len(chosen) == 3


async def test_filters_that_look_further_than_a_row() -> None:
    async with appliance() as found:
        regions = {row["name"]: row["id"] for row in await found.results("/cloudInfrastructure/regions", Limit=-1)}
        machines = await found.results("/virtualMachines", Limit=-1)
        protected = {row["id"] for row in await found.results("/protectedItem/virtualMachines", Limit=-1)}
        points = await found.results("/restorePoints/virtualMachines", Limit=-1)
        snapshots = {row["resourceHashId"] for row in points if row["backupDestination"] == "Snapshot"}
        subscriptions = await found.results("/cloudInfrastructure/subscriptions")
        tenants = {row["id"]: row["tenantId"] for row in subscriptions}
        databases = await found.results("/databases", Limit=-1)
        region, tenant = regions[machines[0]["regionName"]], tenants[databases[0]["subscriptionId"]]
        accounts = await found.results("/accounts/azure/service")
        newest: dict[str, str] = {}
        for point in sorted(points, key=lambda row: row["pointInTime"]):
            newest[point["resourceHashId"]] = point["id"]
        cases: list[tuple[str, dict[str, Any], list[Any], Callable[[Any], bool]]] = [
            ("/virtualMachines", {"RegionIds": region}, machines, lambda row: regions[row["regionName"]] == region),
            ("/virtualMachines", {"ProtectionStatus": "Protected"}, machines, lambda row: row["id"] in protected),
            ("/virtualMachines", {"BackupDestination": "Snapshot"}, machines, lambda row: row["id"] in snapshots),
            ("/databases", {"TenantId": tenant}, databases, lambda row: tenants[row["subscriptionId"]] == tenant),
            ("/restorePoints/virtualMachines", {"OnlyLatest": True}, points, lambda row: row["id"] in newest.values()),
            (
                "/restorePoints/virtualMachines",
                {"ImmutabilityEnabled": True},
                points,
                lambda row: row["immutableTill"] is not None,
            ),
            (
                "/accounts/azure/service",
                {"Purpose": "VnetRestore"},
                accounts,
                lambda row: "VnetRestore" in (row["purposes"] or []),
            ),
        ]
        for path, query, rows, keeps in cases:
            chosen = await found.results(path, Limit=-1, **query)
            assert chosen == [row for row in rows if keeps(row)], query
            assert 0 < len(chosen) < len(rows), query
        assert await found.results("/virtualMachines", Limit=-1, ExistsState="OnlyExists") == machines
        assert await found.results("/virtualMachines", Limit=-1, ExistsState="OnlyDeleted") == []


async def test_rows_refer_to_rows_that_exist() -> None:
    async with appliance() as found:
        subscriptions = {row["id"] for row in await found.results("/cloudInfrastructure/subscriptions")}
        accounts = {row["accountId"] for row in await found.results("/accounts/azure/service")}
        repositories = {row["id"] for row in await found.results("/repositories")}
        machines = {row["id"]: row for row in await found.results("/virtualMachines", Limit=-1)}
        assert {row["subscriptionId"] for row in machines.values()} <= subscriptions
        assert {row["azureAccountId"] for row in await found.results("/repositories")} <= accounts
        for policy in await found.results("/policies/virtualMachines"):
            assert policy["serviceAccountId"] in accounts
            backup = fields(fields(policy["dailySchedule"]).get("backupSchedule"))
            assert backup.get("targetRepositoryId") in {None, *repositories}
        protected = await found.results("/protectedItem/virtualMachines", Limit=-1)
        assert {row["id"] for row in protected} < machines.keys()
        assert all(row["name"] == machines[row["id"]]["name"] for row in protected)
        points = await found.results("/restorePoints/virtualMachines", Limit=-1)
        assert {row["resourceHashId"] for row in points} == {row["id"] for row in protected}
        for row in machines.values():
            scope = f"/subscriptions/{row['subscriptionId']}/resourceGroups/{row['resourceGroupName']}"
            assert row["azureId"] == f"{scope}/providers/Microsoft.Compute/virtualMachines/{row['name']}"


async def test_ids_with_slashes_are_one_segment() -> None:
    async with appliance() as found:
        account = (await found.results("/cloudInfrastructure/storageAccounts"))[3]
        assert account["id"].startswith("/subscriptions/")
        path = f"/cloudInfrastructure/storageAccounts/{quote(account['id'], safe='')}"
        assert await found.get(path) == account
        service = (await found.results("/accounts/azure/service"))[0]["accountId"]
        containers = await found.results(f"{path}/containers", accountId=service)
        made = (await found.call("POST", f"{path}/containers", {"accountId": service, "name": "new"}, 201)).json()
        assert made["name"] == "new"
        assert await found.results(f"{path}/containers", accountId=service) == [made, *containers]
        await found.call("GET", f"/cloudInfrastructure/storageAccounts/{account['id']}", None, 404)


async def test_an_export_holds_the_list_as_csv() -> None:
    async with appliance() as found:
        machines = await found.results("/virtualMachines", Limit=-1)
        answer = await found.call("POST", "/virtualMachines/export", {})
        assert answer.headers["content-type"] == "application/octet-stream"
        lines = answer.text.splitlines()
        assert len(lines) == len(machines) + 1
        assert lines[0].startswith("id,azureId,name")
        one = await found.call("POST", "/virtualMachines/export", {"virtualMachineIds": [machines[5]["id"]]})
        assert machines[5]["name"] in one.text
        assert len(one.text.splitlines()) == 2


# Asynchronous operations.


async def test_a_get_that_answers_202_ends_with_its_result() -> None:
    async with appliance() as found:
        answer = await found.call("GET", "/cloudInfrastructure/tenants", None, 202)
        identifier = answer.json()["id"]
        assert answer.json()["status"] == "Running"
        assert (await found.get(f"/operations/{identifier}"))["status"] == "Running"
        found.turn(1.9)
        assert "result" not in await found.get(f"/operations/{identifier}")
        found.turn(0.2)
        done = await found.get(f"/operations/{identifier}")
        assert done["status"] == "Success"
        assert [row["name"] for row in done["result"]["results"]]
        assert await found.get(f"/operations/{identifier}") == done
        unknown = "/operations/1f3a2b4c-0000-4000-8000-123456789abc"
        await found.call("GET", unknown, None, 404)


async def test_fresh_data_is_fetched_asynchronously() -> None:
    async with appliance() as found:
        page = await found.get("/cloudInfrastructure/keyVaults", Limit=3)
        done = await found.finished(
            await found.call("GET", "/cloudInfrastructure/keyVaults", None, 202, Limit=3, Sync="true")
        )
        assert done["result"] == page


async def test_an_operation_that_fails() -> None:
    async with appliance() as found:
        found.server.faults.add("outcome", "Tenant_GetTenants", result="Error", text="Azure is away", count=1)
        done = await found.finished(await found.call("GET", "/cloudInfrastructure/tenants"))
        assert done["status"] == "Error"
        assert done["error"]["detail"] == "Azure is away"
        assert "result" not in done
        assert judge("vbazure").schema("AsyncOperationOfObject", done) == []
        found.server.faults.clear()
        found.server.faults.add("outcome", "Tenant_GetTenants", state="Running")
        answer = await found.call("GET", "/cloudInfrastructure/tenants")
        assert (await found.finished(answer))["status"] == "Running"


async def test_work_is_done_when_it_is_due_even_if_nobody_looks() -> None:
    async with appliance() as found:
        found.server.faults.add("accepted", "AzureServiceAccount_SaveByApp")
        await found.call("POST", "/accounts/azure/service/saveByApp", {"accountInfo": {"name": "mine"}}, 202)
        assert "mine" not in {row["name"] for row in await found.results("/accounts/azure/service")}
        found.turn(60)
        assert "mine" in {row["name"] for row in await found.results("/accounts/azure/service")}


# Service accounts.


async def test_service_accounts_are_made_changed_and_deleted() -> None:
    async with appliance() as found:
        before = await found.results("/accounts/azure/service")
        client = {
            "azureEnvironment": "Global",
            "applicationId": "1f3a2b4c-0000-4000-8000-123456789abc",
            "tenantId": before[0]["tenantId"],
            "clientSecret": "secret",
            "azureAccountPurposes": ["repository"],
        }
        body = {"accountInfo": {"name": "mine", "description": "of a test"}, "clientLoginParameters": client}
        identifier = (await found.call("POST", "/accounts/azure/service/saveByApp", body, 200)).json()
        made = await found.get(f"/accounts/azure/service/{identifier}")
        assert made["name"] == "mine"
        assert made["applicationId"] == client["applicationId"]
        assert made["purposes"] == ["Repository"]
        assert "secret" not in str(made)
        assert await found.results("/accounts/azure/service") == [made, *before]
        purpose = await found.results("/accounts/azure/service", Purpose="Repository")
        assert made in purpose
        body = {"accountInfo": {"name": "renamed"}}
        await found.call("PUT", f"/accounts/azure/service/updateByApp/{identifier}", body, 200)
        assert (await found.get(f"/accounts/azure/service/{identifier}"))["name"] == "renamed"
        await found.call("DELETE", f"/accounts/azure/service/{identifier}", None, 204)
        await found.call("GET", f"/accounts/azure/service/{identifier}", None, 404)
        await found.call("DELETE", f"/accounts/azure/service/{identifier}", None, 404)
        assert await found.results("/accounts/azure/service") == before


async def test_what_is_in_use_is_not_deleted() -> None:
    async with appliance() as found:
        policies = await found.results("/policies/virtualMachines")
        account = policies[0]["serviceAccountId"]
        problem = (await found.call("DELETE", f"/accounts/azure/service/{account}", None, 409)).json()
        assert "used by" in problem["detail"]
        used = next(row for row in await found.results("/repositories/validateDelete") if row["usedInPolicies"])
        repository = used["repository"]["id"]
        problem = (await found.call("DELETE", f"/repositories/{repository}", None, 409)).json()
        assert used["usedInPolicies"][0]["name"] in problem["detail"]
        sla = (await found.results("/policy/slaBased/virtualMachines"))[0]
        await found.call("DELETE", f"/policyTemplates/slaTemplate/{sla['slaPolicyTemplateId']}", None, 409)
        for name in ("defaultBackupAccountId", "credentialsList"):
            account = (await found.call("POST", "/accounts/standard", {"name": "of a database"}, 201)).json()["id"]
            references: list[Any] = ["999", account] if name != "credentialsList" else [{"db": "999"}, {"db": account}]
            body = await policy_body(found, **{name: references[0]})
            wrong = await found.call("POST", "/policies/cosmosDb", body, 400)
            assert "999" in wrong.json()["detail"]
            policy = await found.call("POST", "/policies/cosmosDb", body | {name: references[1]}, 201)
            # The specification has no 409 for it.
            problem = (await found.call("DELETE", f"/accounts/standard/{account}", None, 400)).json()
            assert "used by nightly" in problem["detail"]
            await found.call("DELETE", f"/policies/cosmosDb/{policy.json()['id']}", None, 204)
            await found.call("DELETE", f"/accounts/standard/{account}", None, 204)


async def test_networks_containers_and_workers() -> None:
    async with appliance() as found:
        body = {
            "networkName": "new",
            "region": "westeurope",
            "networkAddressSpace": "10.0.0.0/16",
            "subnetName": "default",
            "subnetAddressSpace": "10.0.0.0/24",
        }
        made = (await found.finished(await found.call("POST", "/cloudInfrastructure/virtualNetworks", body)))["result"]
        assert (made["name"], made["regionName"]) == ("new", "West Europe")
        assert made in await found.results("/cloudInfrastructure/virtualNetworks")
        storage = quote((await found.results("/cloudInfrastructure/storageAccounts"))[0]["id"], safe="")
        containers = f"/cloudInfrastructure/storageAccounts/{storage}/containers"
        account = (await found.results("/accounts/azure/service"))[0]["accountId"]
        created = await found.call("POST", containers, {"name": "mine", "accountId": account}, 201)
        assert created.json() in await found.results(containers, accountId=account)
        assert await found.get(f"{containers}/mine", accountId=account) == created.json()
        worker, *others = await found.results("/workers")
        await found.call("DELETE", f"/workers/{worker['name']}", None, 204)
        assert await found.results("/workers") == others
        assert (await found.get("/workers/statistics"))["countOfWorkers"] == len(others)


# Policies.


async def policy_body(found: Appliance, **changes: Any) -> dict[str, Any]:
    accounts = await found.results("/accounts/azure/service")
    return {
        "tenantId": accounts[0]["tenantId"],
        "serviceAccountId": accounts[0]["accountId"],
        "regions": [{"regionId": "westeurope"}],
        "name": "nightly",
        "isEnabled": True,
        "backupType": "SelectedItems",
        "snapshotSettings": {"copyOriginalTags": True, "applicationAwareSnapshot": False},
        **changes,
    }


async def test_the_life_of_a_policy() -> None:
    async with appliance() as found:
        before = await found.results("/policies/virtualMachines")
        machines = (await found.results("/virtualMachines", Limit=-1))[-3:]
        selected = {"virtualMachines": [{"id": row["id"]} for row in machines[:2]]}
        body = await policy_body(found, selectedItems=selected, dailySchedule={"dailyType": "everyday"})
        made = (await found.call("POST", "/policies/virtualMachines", body, 201)).json()
        assert (made["name"], made["snapshotStatus"], made["priority"]) == ("nightly", "NeverExecuted", len(before) + 1)
        assert made["dailySchedule"]["dailyType"] == "Everyday"
        assert made.get("description") is None
        path = f"/policies/virtualMachines/{made['id']}"
        assert await found.get(path) == made
        assert await found.results("/policies/virtualMachines") == [made, *before]
        assert [row["virtualMachine"] for row in await found.results(f"{path}/selectedItems")] == machines[:2]
        assert [row["id"] for row in await found.results(f"{path}/regions")] == ["westeurope"]
        assert [row["resourceId"] for row in await found.results(f"{path}/protectedItems")] == [
            row["id"] for row in machines[:2]
        ]
        selected["virtualMachines"].append({"id": machines[2]["id"]})
        await found.call("PUT", path, body | {"name": "hourly", "selectedItems": selected}, 204)
        assert (await found.get(path))["name"] == "hourly"
        assert len(await found.results(f"{path}/selectedItems")) == 3
        await found.call("POST", f"{path}/disable", None, 204)
        assert (await found.get(path))["isEnabled"] is False
        assert made["id"] in {
            row["id"] for row in await found.results("/policies/virtualMachines", PolicyStatus="Disabled")
        }
        await found.call("POST", f"{path}/enable", None, 204)
        order = [made["id"], *(row["id"] for row in before)]
        await found.call("POST", "/policies/virtualMachines/orderPriorities", order, 204)
        assert (await found.get(path))["priority"] == 1
        await found.call("DELETE", path, None, 204)
        await found.call("GET", path, None, 404)


async def test_policies_that_refer_to_nothing_are_refused() -> None:
    async with appliance() as found:
        nowhere = "1f3a2b4c-0000-4000-8000-123456789abc"
        for changes, place in (
            ({"serviceAccountId": nowhere}, "serviceAccountId"),
            ({"regions": [{"regionId": "atlantis"}]}, "regions"),
            ({"selectedItems": {"virtualMachines": [{"id": "x"}]}}, "selectedItems.virtualMachines"),
            ({"dailySchedule": {"dailyType": "Everyday", "backupSchedule": {"targetRepositoryId": nowhere}}}, "body"),
        ):
            body = await policy_body(found, **changes)
            problem = (await found.call("POST", "/policies/virtualMachines", body, 400)).json()
            assert list(problem["errors"]) == [place]
        assert "nightly" not in {row["name"] for row in await found.results("/policies/virtualMachines")}


async def test_a_run_of_a_policy() -> None:
    async with appliance(pace=100) as found:
        unprotected = (await found.results("/virtualMachines", Limit=-1))[-1]
        selected = {"virtualMachines": [{"id": unprotected["id"]}]}
        repository = (await found.results("/repositories"))[0]["id"]
        backup = {"dailyType": "Everyday", "backupSchedule": {"targetRepositoryId": repository}}
        body = await policy_body(found, selectedItems=selected, dailySchedule=backup)
        made = (await found.call("POST", "/policies/virtualMachines", body, 201)).json()
        path = f"/policies/virtualMachines/{made['id']}"
        await found.call("GET", f"/protectedItem/virtualMachines/{unprotected['id']}", None, 404)

        started = (await found.call("POST", f"{path}/start", None, 202)).json()
        assert [row["type"] for row in started] == ["PolicySnapshot", "PolicyBackup"]
        session = f"/jobSessions/{started[0]['id']}"
        problem = (await found.call("POST", f"{path}/start", None, 409)).json()
        assert problem["sessionId"] == started[0]["id"]
        await found.call("DELETE", path, None, 409)

        found.turn(50)
        half = await found.get(session)
        assert (half["status"], half["executionStopTime"]) == ("Running", None)
        assert half["executionDuration"] == "00:00:50.0000000"
        assert half["backupJobInfo"]["policyName"] == "nightly"
        assert (await found.get(path))["snapshotStatus"] == "Running"
        log = (await found.get(f"{session}/log"))["log"]
        assert [entry["status"] for entry in log] == ["Success", "Running"]
        assert log[1]["resourceHashId"] == unprotected["id"]
        worked_on = await found.results(f"{session}/protectedItems")
        assert [(row["resource"]["name"], row["successCount"]) for row in worked_on] == [(unprotected["name"], 0)]

        found.turn(51)
        done = await found.get(session)
        assert (done["status"], done["executionDuration"]) == ("Success", "00:01:40.0000000")
        assert len((await found.get(f"{session}/log"))["log"]) == len(log) + 1
        found.turn(200)
        assert (await found.get(path))["backupStatus"] == "Success"
        points = await found.results("/restorePoints/virtualMachines", VirtualMachineId=unprotected["id"])
        assert [row["backupDestination"] for row in points] == ["AzureBlob", "Snapshot"]
        assert {row["jobSessionId"] for row in points} == {row["id"] for row in started}
        protected = await found.get(f"/protectedItem/virtualMachines/{unprotected['id']}")
        assert protected["lastBackup"] == points[0]["pointInTime"]
        sessions = await found.results("/jobSessions", PolicyId=made["id"])
        assert [row["id"] for row in sessions] == [row["id"] for row in reversed(started)]


async def test_a_run_that_is_stopped_and_one_that_fails() -> None:
    async with appliance(pace=100) as found:
        policy = (await found.results("/policies/sql"))[0]
        path = f"/policies/sql/{policy['id']}"
        await found.call("POST", f"{path}/stop", None, 400)
        started = (await found.call("POST", f"{path}/start", None, 202)).json()
        found.turn(30)
        await found.call("POST", f"{path}/stop", None, 204)
        assert {(await found.get(f"/jobSessions/{row['id']}"))["status"] for row in started} == {"Canceling"}
        found.turn(2)
        assert {(await found.get(f"/jobSessions/{row['id']}"))["status"] for row in started} == {"Canceled"}
        assert (await found.get(path))["backupStatus"] == "Canceled"
        found.server.faults.add(
            "outcome", "SqlPolicy_StartBackupPolicy", result="Error", text="No access to the server"
        )
        started = (await found.call("POST", f"{path}/start", None, 202)).json()
        session = f"/jobSessions/{started[0]['id']}"
        found.turn(70)
        assert (await found.get(session))["status"] == "RunningWithError"
        found.turn(40)
        assert (await found.get(session))["status"] == "Error"
        log = (await found.get(f"{session}/log"))["log"]
        assert (log[-1]["status"], log[-1]["message"]) == ("Error", "No access to the server")


@pytest.mark.parametrize("path", ["fileShares", "cosmosDb", "sql"])
async def test_every_kind_of_policy_runs(path: str) -> None:
    async with appliance() as found:
        policy = (await found.results(f"/policies/{path}"))[0]
        answer = (await found.call("POST", f"/policies/{path}/{policy['id']}/start", None, 202)).json()
        found.turn(60)
        for session in items(answer) or [answer]:
            assert (await found.get(f"/jobSessions/{session['id']}"))["status"] == "Success"


# Sessions.


async def test_sessions_are_listed_and_filtered_and_their_past_is_made_as_it_is_read() -> None:
    async with appliance(sessions=1_000_000) as found:
        await found.get("/virtualMachines", Limit=1)
        tracemalloc.start()
        page = await found.get("/jobSessions", Limit=50)
        assert (page["totalCount"], len(page["results"])) == (1_000_000, 50)
        rows = page["results"]
        assert sorted(rows, key=lambda row: row["executionStartTime"], reverse=True) == rows
        last = await found.results("/jobSessions", Offset=999_990, Limit=50)
        assert len(last) == 10
        failed = await found.get("/jobSessions", Status=["Error", "Warning"], Types="PolicySnapshot", Limit=200)
        assert 10_000 < failed["totalCount"] < 200_000
        assert {row["type"] for row in failed["results"]} == {"PolicySnapshot"}
        assert {row["status"] for row in failed["results"]} == {"Error", "Warning"}
        for row in (rows[0], rows[-1], last[-1], failed["results"][-1]):
            assert await found.get(f"/jobSessions/{row['id']}") == row
            log = (await found.get(f"/jobSessions/{row['id']}/log"))["log"]
            assert log[-1]["status"] == row["status"]
        window = await found.get(
            "/jobSessions", FromUtc=rows[30]["executionStartTime"], ToUtc=rows[10]["executionStartTime"]
        )
        assert window["results"] == rows[10:31]
        policy = next(row["backupJobInfo"]["policyId"] for row in rows if row["backupJobInfo"])
        of_one = await found.results("/jobSessions", PolicyId=policy)
        assert {row["backupJobInfo"]["policyId"] for row in of_one} == {policy}
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 4 << 20
        await found.call("POST", f"/jobSessions/{rows[0]['id']}/stop", None, 400)
        await found.call("GET", "/jobSessions/nothing", None, 404)


# Repositories and restore points.


async def test_the_life_of_a_repository() -> None:
    async with appliance() as found:
        account = (await found.results("/accounts/azure/service"))[0]["accountId"]
        storage = (await found.results("/cloudInfrastructure/storageAccounts"))[0]
        body = {
            "azureStorageAccountId": storage["id"],
            "azureStorageFolder": "folder",
            "azureStorageContainer": "container",
            "azureAccountId": account,
            "storageTier": "cool",
            "name": "mine",
            "enableEncryption": True,
            "password": "secret",
        }
        (session,) = (await found.call("POST", "/repositories", body, 202)).json()
        path = f"/repositories/{session['repositoryJobInfo']['repositoryId']}"
        made = await found.get(path)
        assert (made["name"], made["status"], made["storageTier"]) == ("mine", "Creating", "Cool")
        assert made["azureStorageContainer"]["name"] == "container"
        assert "secret" not in str(made)
        found.turn(60)
        assert (await found.get(path))["status"] == "Ready"
        edited = {"name": "renamed", "enableEncryption": False}
        await found.call("PUT", path, edited, 202)
        assert (await found.get(path))["name"] == "mine"
        found.turn(60)
        assert (await found.get(path))["name"] == "renamed"
        assert (await found.results("/repositories", SearchPattern="renam"))[0]["id"] == made["id"]
        await found.call("DELETE", path, None, 202)
        await found.get(path)
        found.turn(60)
        await found.call("GET", path, None, 404)
        found.server.faults.add("outcome", "Repository_CreateRepository", result="Error", text="No such container")
        (session,) = (await found.call("POST", "/repositories", body, 202)).json()
        found.turn(60)
        path = f"/repositories/{session['repositoryJobInfo']['repositoryId']}"
        assert (await found.get(path))["status"] == "Failed"


async def test_restore_points_are_made_and_deleted() -> None:
    async with appliance() as found:
        machine = (await found.results("/virtualMachines", Limit=-1))[-1]["id"]
        body = {"backupItems": {"virtualMachines": [{"id": machine}]}}
        page = (await found.call("POST", "/virtualMachines/takeSnapshot", body, 202)).json()
        assert [row["type"] for row in page["results"]] == ["ManualSnapshot"]
        found.turn(60)
        (point,) = await found.results("/restorePoints/virtualMachines", VirtualMachineId=machine)
        assert point["backupDestination"] == "ManualSnapshot"
        item = f"/protectedItem/virtualMachines/{machine}"
        await found.get(item)
        # There are manual snapshots only: deleting others has nothing to do.
        await found.call("POST", f"{item}/deleteSnapshots", None, 204)
        await found.call("POST", f"{item}/deleteManualSnapshots", None, 202)
        found.turn(60)
        assert await found.results("/restorePoints/virtualMachines", VirtualMachineId=machine) == []
        await found.call("GET", item, None, 404)
        points = await found.results("/restorePoints/sql", Limit=1)
        path = f"/restorePoints/sql/{points[0]['id']}"
        await found.call("DELETE", path, None, 202)
        found.turn(60)
        await found.call("GET", path, None, 404)


# What one call creates another lists, edits and deletes.


@pytest.mark.parametrize(
    ("path", "key", "statuses"),
    [
        ("/policyTemplates/slaTemplate", "id", (200, 204)),
        ("/policyTemplates/storageTemplate", "id", (200, 204)),
        ("/policies/virtualMachines", "id", (204, 204)),
        ("/policies/sql", "id", (200, 204)),
        ("/policies/fileShares", "id", (200, 204)),
        ("/policies/cosmosDb", "id", (200, 204)),
        ("/policy/slaBased/virtualMachines", "id", (204, 204)),
        ("/accounts/standard", "id", (200, 204)),
        ("/users", "id", (200, 204)),
        ("/workers/networkConfiguration", "region.id", (204, 202)),
        ("/workers/profiles", "region.id", (204, 202)),
    ],
)
async def test_rows_are_created_listed_edited_and_deleted(path: str, key: str, statuses: tuple[int, int]) -> None:
    async with appliance() as found:
        spec = found.product.spec
        create = next(
            each for each in spec.operations.values() if each.path == f"/api/v8{path}" and each.method == "POST"
        )
        edit = next(
            each
            for each in spec.operations.values()
            if each.path.startswith(f"{create.path}/{{") and each.method == "PUT"
        )
        read = next(each for each in spec.operations.values() if each.path == edit.path and each.method == "GET")
        rng = random.Random(path)
        body = found.body(create, rng) | ({"regionId": "japaneast"} if key != "id" else {"name": "new"})
        before = await found.results(path, Limit=-1)
        made = (await found.call("POST", path, body, 201)).json()
        identifier = made["region"]["id"] if key != "id" else made["id"]
        rows = await found.results(path, Limit=-1)
        assert made in rows
        assert len(rows) == len(before) + (key == "id" or identifier not in {row["region"]["id"] for row in before})
        assert await found.get(f"{path}/{identifier}") == made
        change = found.body(edit, rng) | ({"regionId": "japaneast"} if key != "id" else {})
        await found.call("PUT", f"{path}/{identifier}", change, statuses[0])
        after = await found.get(f"{path}/{identifier}")
        assert after != made
        answer = await found.call("DELETE", f"{path}/{identifier}", None, statuses[1])
        if answer.status_code == 202:
            assert (await found.finished(answer))["status"] == "Success"
        gone = await found.call("GET", f"{path}/{identifier}", None, 404 if 404 in read.answers else 400)
        assert "no" in gone.json()["detail"]


async def test_settings_stay_as_they_were_put() -> None:
    async with appliance() as found:
        settings = await found.get("/settings/retention")
        assert await found.get("/settings/retention") == settings
        changed = settings | {"sessionsSettings": settings["obsoleteSnapshotsSettings"]}
        assert changed != settings
        assert (await found.call("PUT", "/settings/retention", changed, 200)).json() == changed
        assert await found.get("/settings/retention") == changed


# Users.


async def test_a_user_that_was_created_logs_in_with_a_second_factor() -> None:
    async with appliance() as found:
        body = {"name": "eve", "description": "of a test", "password": "first", "role": "portaloperator"}
        user = (await found.call("POST", "/users", body, 201)).json()
        assert judge("vbazure").schema("User", user) == []
        await found.call("POST", "/users", body, 400)
        assert user in await found.results("/users", NameFilter="EV")
        login = await token(found, grant_type="Password", username="eve", password="first")
        assert login["userId"] == user["id"]
        change = {"newPassword": "second", "adminsPassword": found.server.password}
        await found.call("POST", f"/users/{user['id']}/changePassword", change, 204)
        await token(found, 401, grant_type="Password", username="eve", password="first")
        offer = (await found.call("POST", f"/users/{user['id']}/enableMfa", {"recreate": True}, 200)).json()
        accept = {"token": offer["token"], "code": "000000"}
        await found.call("POST", f"/users/{user['id']}/acceptMfa", accept, 400)
        accept["code"] = one_time_code(offer["secretKey"], found.product.now())
        await found.call("POST", f"/users/{user['id']}/acceptMfa", accept, 204)
        assert (await found.get(f"/users/{user['id']}"))["mfaEnabled"] is True
        half = await token(found, grant_type="Password", username="eve", password="second")
        found.turn(120)
        code = one_time_code(offer["secretKey"], found.product.now())
        login = await token(found, grant_type="Mfa", mfa_token=half["mfa_token"], mfa_code=code)
        assert login["access_token"]
        await found.call("POST", f"/users/{user['id']}/disableMfa", None, 204)
        assert (await token(found, grant_type="Password", username="eve", password="second"))["access_token"]
        await found.call("DELETE", f"/users/{user['id']}", None, 204)
        await token(found, 401, grant_type="Password", username="eve", password="second")
        own = next(row for row in await found.results("/users") if row["isDefault"])
        await found.call("DELETE", f"/users/{own['id']}", None, 400)


def test_one_time_codes_are_those_of_the_standard() -> None:
    from datetime import UTC, datetime

    # RFC 6238, appendix B: the last six digits, for the secret "12345678901234567890".
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    for seconds, code in ((59, "287082"), (1111111109, "081804"), (20000000000, "353130")):
        assert one_time_code(secret, datetime.fromtimestamp(seconds, UTC)) == code


# Files.


async def test_files_are_browsed_searched_and_restored() -> None:
    async with appliance(pace=10) as found:
        point = (await found.results("/restorePoints/virtualMachines"))[0]
        answer = await found.call(
            "POST", f"/restorePoints/virtualMachines/{point['id']}/restoreFile", {"reason": "lost"}
        )
        session = answer.json()["id"]
        flr = f"/flr/{session}"
        found.turn(30)
        info = (await found.get(f"/jobSessions/{session}"))["fileLevelRestoreJobInfo"]
        assert (info["vmName"], info["reason"], info["isFlrSessionReady"]) == (point["vmName"], "lost", True)

        async def browse(path: str) -> list[Any]:
            rows: list[Any] = (await found.call("POST", f"{flr}/browse", {"path": path}, 200)).json()["results"]
            return rows

        folders = await browse("/")
        assert {row["type"] for row in folders} == {"Folder"}
        inside = [row for folder in folders for row in await browse(folder["itemPath"])]
        files = [row for row in inside if row["type"] == "File"]
        assert files
        await found.call("POST", f"{flr}/browse", {"path": "/nowhere"}, 404)

        wanted = files[0]["name"]
        search = {"path": "/", "traverse": True, "searchPattern": wanted, "limit": 1}
        task = (await found.call("POST", f"{flr}/search/start", search, 200)).json()["searchId"]
        assert (await found.get(f"{flr}/search/{task}/results"))["searchState"] == "Preparing"
        found.turn(10)
        result = await found.get(f"{flr}/search/{task}/results")
        assert (result["searchState"], result["count"]) == ("Ready", 1)
        assert result["results"][0]["name"] == wanted
        await found.call("POST", f"{flr}/search/{task}/nextPage", None, 202)

        paths = [row["itemPath"] for row in files[:2]]
        restore = {"itemPaths": paths, "restoreType": "Overwrite"}
        task = (await found.call("POST", f"{flr}/restore", restore, 200)).json()["restoreTaskId"]
        found.turn(5)
        status = await found.get(f"{flr}/restore/{task}/status")
        assert [row["status"] for row in status["results"]] == ["Success", "Running"]
        found.turn(5)
        status = await found.get(f"{flr}/restore/{task}/status")
        assert [row["status"] for row in status["results"]] == ["Success", "Success"]
        log = (await found.call("POST", f"{flr}/restore/{task}/logs", {"path": paths[1]}, 200)).json()
        assert [row["status"] for row in log["results"]] == ["Success"]
        restored = await found.results(f"/jobSessions/{session}/fileLevelRestoredItems")
        assert [row["filePath"] for row in restored] == paths
        await found.call("POST", f"/jobSessions/{session}/stop", None, 204)
        found.turn(2)
        await found.call("POST", f"{flr}/browse", {"path": "/"}, 404)


# Configuration.


async def test_a_backup_of_the_configuration_is_exported() -> None:
    async with appliance() as found:
        before = await found.results("/configurationBackup/restorePoints")
        repository = (await found.results("/repositories"))[0]
        await found.call("POST", "/configurationBackup/backup", {"repositoryId": repository["id"]}, 202)
        found.turn(60)
        point, *others = await found.results("/configurationBackup/restorePoints")
        assert others == before
        assert (point["type"], point["repositoryName"]) == ("Manual", repository["name"])
        assert point["metadata"]["vmPolicyCount"] == len(await found.results("/policies/virtualMachines"))
        export = {"restorePointId": point["id"], "password": "x"}
        session = (await found.call("POST", "/configurationBackup/export/start", export, 202)).json()["id"]
        status = f"/configurationBackup/export/status/{session}"
        assert await found.get(status) == {"isReadyToDownload": False}
        await found.call("POST", "/configurationBackup/export/download", {"sessionId": session}, 400)
        found.turn(60)
        assert await found.get(status) == {"isReadyToDownload": True}
        answer = await found.call("POST", "/configurationBackup/export/download", {"sessionId": session}, 200)
        assert len(answer.content) > 100_000


async def test_a_check_of_the_configuration_progresses() -> None:
    async with appliance(pace=40) as found:
        await found.call("POST", "/configuration/check", {"checkType": ["Repositories", "PortalUsers"]}, 202)
        found.turn(25)
        check = await found.get("/configuration/checkSession")
        assert [line["status"] for line in check["logLine"]] == ["Success", "Running"]
        assert check["overallStatus"] == "Running"
        found.turn(20)
        assert (await found.get("/configuration/checkSession"))["overallStatus"] == "Success"


# Overviews.


async def test_overviews_count_what_is_there() -> None:
    async with appliance() as found:
        machines = await found.get("/virtualMachines")
        protected = await found.get("/protectedItem/virtualMachines")
        report = await found.get("/overview/protectedWorkloads", PeriodFlag="Week")
        assert report["virtualMachinesTotalCount"] == machines["totalCount"]
        assert report["virtualMachinesProtectedCount"] == protected["totalCount"]
        policy = (await found.results("/policies/fileShares"))[0]["id"]
        await found.call("POST", f"/policies/fileShares/{policy}/start")
        assert (await found.get("/overview/sessionsSummary"))["latestSessionsRunningCount"] == 1
        found.turn(60)
        summary = await found.get("/overview/sessionsSummary")
        assert summary["latestSessionsRunningCount"] == 0
        sla = (await found.results("/policy/slaBased/virtualMachines"))[0]
        assigned = await found.results(
            f"/policyTemplates/slaTemplate/{sla['slaPolicyTemplateId']}/assignedProtectionPolicies"
        )
        assert sla["name"] in {row["protectionPolicyName"] for row in assigned}
        zone = (await found.get("/system/timezones"))[2]["id"]
        await found.call("PUT", "/system/timezone", {"timezoneId": zone}, 204)
        assert (await found.get("/system/time"))["timeZone"] == zone
        assert (await found.call("DELETE", "/license", None, 200)).json()["isFreeEdition"] is True
        assert (await found.get("/license"))["licenseType"] == "Free"


# Faults of lists.


async def test_lists_misbehave_when_told_to() -> None:
    async with appliance() as found:
        faults, operation = found.server.faults, "VirtualMachine_GetVirtualMachinePage"
        rows = await found.results("/virtualMachines", Limit=-1)
        faults.add("cap", operation, rows=10)
        assert await found.results("/virtualMachines", Limit=100) == rows[:10]
        faults.clear()
        faults.add("no_pagination", operation)
        assert "totalCount" not in await found.get("/virtualMachines")
        faults.clear()
        faults.add("ignore_filter", operation)
        assert len(await found.results("/virtualMachines", Limit=-1, SearchPattern="nothing")) == len(rows)
        faults.clear()
        faults.add("shrink", operation, rows=2, count=1)
        assert await found.results("/virtualMachines", Limit=5) == rows[2:7]
        faults.add("grow", operation, rows=3, count=1)
        page = await found.get("/virtualMachines", Limit=5)
        assert page["totalCount"] == len(rows) + 1
        assert page["results"][1:] == rows[:4]
        # Without a script the list is as it was.
        faults.clear()
        assert await found.results("/virtualMachines", Limit=5) == rows[:5]


async def test_other_cases_of_letters() -> None:
    async with appliance() as found:
        policy = (await found.results("/policies/sql"))[0]
        answer = await found.client.get(f"/API/V8/Policies/SQL/{policy['id'].upper()}")
        assert answer.json() == policy


# Over a socket.


async def test_served_over_tls_with_its_own_certificate() -> None:
    import ssl

    server = VbazServer(seed=5)
    async with server.serve() as url:
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        async with httpx.AsyncClient(base_url=url, verify=context) as client:
            form = {"grant_type": "Password", "username": server.username, "password": server.password}
            login = (await client.post("/api/oauth2/token", data=form)).json()
            client.headers["authorization"] = f"Bearer {login['access_token']}"
            about = (await client.get("/api/v8/system/about")).json()
            assert about["serverVersion"].startswith("8.")
            answer = await client.get("/api/v8/virtualMachines", params={"Limit": 3})
            assert len(answer.json()["results"]) == 3
    assert len(server.fingerprint.split(":")) == 32
