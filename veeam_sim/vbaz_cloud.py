"""Accounts of the simulated appliance in Azure and on databases, and the networks that it makes in Azure."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from ._core import Answer, Call, Json, Refused
from ._spec import Schema
from .vbaz_json import fields, graft
from .vbaz_rows import ACCOUNTS, AZURE, STANDARD

if TYPE_CHECKING:
    from .vbaz import Vbaz

NETWORKS = f"{AZURE}/virtualNetworks"


class Cloud:
    """What follows no pattern among the accounts and the resources in Azure."""

    def __init__(self, vbaz: Vbaz) -> None:
        self._vbaz = vbaz
        vbaz.handlers |= {
            "AzureServiceAccount_SaveByApp": self._save_account,
            "AzureServiceAccount_UpdateByApp": self._update_account,
            "StandardAccount_Add": self._add_standard,
            "VirtualNetwork_CreateVirtualNetwork": self._create_network,
        }

    # Service accounts.

    def _save_account(self, call: Call) -> Answer:
        def save() -> Answer:
            row = self._account(call)
            self._vbaz.world.at(ACCOUNTS).put(row, first=True)
            return Answer(200, row["accountId"])

        self._named(call)
        return self._vbaz.store.maybe_later(call, save)

    def _update_account(self, call: Call) -> Answer:
        row = self._vbaz.world.at(ACCOUNTS).get(call.path["accountId"])
        if row is None:
            raise Refused(404, f"There is no account {call.path['accountId']}.")
        found = row

        def update() -> Answer:
            new = self._account(call)
            found.update({name: value for name, value in new.items() if name != "accountId" and value is not None})
            return Answer(200, found["accountId"])

        self._named(call)
        return self._vbaz.store.maybe_later(call, update)

    def _named(self, call: Call) -> None:
        if not fields(fields(call.body).get("accountInfo")).get("name"):
            raise Refused(400, "body.accountInfo.name: is empty")

    def _account(self, call: Call) -> Json:
        info: Json = call.body["accountInfo"]
        client = fields(call.body.get("clientLoginParameters"))
        subscriptions = client.get("subscriptions")
        fixed: dict[str, Json] = {
            "accountId": self._vbaz.new_id(),
            "name": info["name"],
            "description": info.get("description"),
            "accountOrigin": "Imported Certificate" if client.get("applicationCertificate") else "Imported Secret",
            "accountState": "Created",
            "expirationDate": None,
            "selectedForWorkermanagement": False,
            "applicationCertificateName": client.get("applicationCertificateName"),
            "tenantId": client.get("tenantId") or None,
            "purposes": client.get("azureAccountPurposes") or ["VirtualMachineBackup", "VirtualMachineRestore"],
        }
        if client.get("applicationId"):
            fixed["applicationId"] = client["applicationId"]
        if subscriptions:
            fixed["subscriptionIds"] = subscriptions
        schema: Schema = {"ref": "AzureAccount"}
        made = self._vbaz.world.row(ACCOUNTS, schema, random.Random(fixed["accountId"]), fixed)
        return graft(self._vbaz.spec, schema, made, {key: made[key] for key in ("purposes", "accountOrigin")})

    # Standard accounts, whose ids are small numbers.

    def _add_standard(self, call: Call) -> Answer:
        known = [int(row["id"]) for row in self._vbaz.world.at(STANDARD).rows()]
        return Answer(201, self._vbaz.store.create(call, id=str(max(known, default=0) + 1)))

    # Networks.

    def _create_network(self, call: Call) -> Answer:
        body = call.body
        regions = self._vbaz.world.at(f"{AZURE}/regions")
        region = regions.get(body["region"])

        def make() -> Json:
            networks = self._vbaz.world.at(NETWORKS)
            group = str((networks.rows() or [{"id": "/"}])[0]["id"]).rpartition("/")[0]
            row: Json = {
                "id": f"{group}/{body['networkName']}",
                "name": body["networkName"],
                "regionName": region["name"] if region else body["region"],
                "addressSpaces": [body["networkAddressSpace"]],
                "_links": {},
            }
            networks.put(row, first=True)
            return row

        return self._vbaz.work.later(call, make)
