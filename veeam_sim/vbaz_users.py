"""Users of the simulated appliance: the accounts that log in, their passwords and their second factors."""

from __future__ import annotations

import base64
import hashlib
import hmac
import struct
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from ._core import Answer, Call, Json, Refused
from ._tokens import Account, Accounts
from .vbaz_json import fields, graft
from .vbaz_rows import BASE

if TYPE_CHECKING:
    from .vbaz import Vbaz

USERS = f"{BASE}/users"
_STEP = 30


def one_time_code(secret: str, when: datetime, step: int = 0) -> str:
    """The six digits that an authenticator app shows (RFC 6238); `step` counts half minutes from `when`."""
    counter = int(when.timestamp()) // _STEP + step
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", counter), hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[offset : offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


class Users:
    """The users of an appliance; each may log in."""

    def __init__(self, vbaz: Vbaz) -> None:
        self._vbaz = vbaz
        self._accounts = {account.username.lower(): account for account in vbaz.accounts}
        self._secrets: dict[str, str] = {}
        self._offered: dict[str, tuple[str, str]] = {}
        """Secrets that were handed out and not yet accepted, with their tokens, by user id."""
        vbaz.world.fill(USERS, [self._row(account, first) for first, account in enumerate(vbaz.accounts)])
        vbaz.handlers |= {
            "User_CreateUser": self._create,
            "User_UpdateUser": self._update,
            "User_DeleteUser": self._delete,
            "User_ChangePasswordOfCurrentUser": self._change_own,
            "User_ChangeUsersPassword": self._change,
            "User_EnableMfa": self._enable,
            "User_AcceptMfa": self._accept,
            "User_DisableMfa": self._disable,
        }

    def accepts(self, account: Account, code: str) -> bool:
        """Whether a code is the account's: the one that it was made with, or that of its authenticator app."""
        secret = self._secrets.get(account.username.lower())
        if secret is None:
            return code == account.mfa_code
        return any(hmac.compare_digest(code, one_time_code(secret, self._vbaz.now(), step)) for step in (-1, 0, 1))

    def identifier(self, account: Account) -> str:
        """The id of the user that an account belongs to."""
        return self._vbaz.store.fixed_id(f"user:{account.username.lower()}")

    def _row(self, account: Account, position: int) -> Json:
        return {
            "role": account.role,
            "type": "Internal",
            "identityProviderEntityId": None,
            "id": self.identifier(account),
            "name": account.username,
            "description": "Default administrator" if not position else None,
            "mfaEnabled": account.mfa_code is not None,
            "isDefault": not position,
            "_links": {},
        }

    def _set(self, account: Account) -> None:
        self._accounts[account.username.lower()] = account
        self._vbaz.accounts = Accounts(self._accounts.values(), self._vbaz.clock)

    def _user(self, call: Call) -> tuple[Json, Account]:
        identifier = next(iter(call.path.values()))
        row = self._vbaz.world.at(USERS).get(identifier)
        if row is None:
            raise Refused(404, f"There is no user {identifier}.")
        return row, self._accounts[row["name"].lower()]

    def _create(self, call: Call) -> Answer:
        body = fields(call.body)
        name = str(body["name"])
        if name.lower() in self._accounts:
            raise Refused(400, f"body.name: there is a user {name} already")
        if not body.get("password") and body.get("type") != "IdentityProvider":
            raise Refused(400, "body.password: is required for an internal user")
        role = self._role(body) or "PortalOperator"
        account = Account(name, str(body.get("password") or ""), role)
        self._set(account)
        row = self._row(account, len(self._accounts)) | {"description": body["description"]}
        row["type"] = graft(self._vbaz.spec, {"ref": "UserType"}, "Internal", body.get("type"))
        self._vbaz.world.at(USERS).put(row, first=True)
        return Answer(201, row)

    def _role(self, body: dict[str, Json]) -> str | None:
        role = graft(self._vbaz.spec, {"ref": "RbacRole"}, None, body.get("role"))
        return None if role is None else str(role)

    def _update(self, call: Call) -> Answer:
        row, account = self._user(call)
        body = fields(call.body)
        if password := body.get("password"):
            account = replace(account, password=password)
        if role := self._role(body):
            account = replace(account, role=role)
            row["role"] = role
        if "description" in body:
            row["description"] = body["description"]
        self._set(account)
        return Answer(200, row)

    def _delete(self, call: Call) -> Answer:
        row, account = self._user(call)
        if row["isDefault"] or (call.account is not None and call.account.username == account.username):
            raise Refused(400, "id: the default user and one's own cannot be deleted")
        del self._accounts[account.username.lower()]
        self._vbaz.accounts = Accounts(self._accounts.values(), self._vbaz.clock)
        self._vbaz.world.at(USERS).remove(row["id"])
        return Answer(204)

    def _change_own(self, call: Call) -> Answer:
        assert call.account is not None
        body = fields(call.body)
        account = self._accounts[call.account.username.lower()]
        if body.get("currentPassword") != account.password:
            raise Refused(400, "body.currentPassword: is wrong")
        if not body.get("newPassword"):
            raise Refused(400, "body.newPassword: is empty")
        self._set(replace(account, password=body["newPassword"]))
        return Answer(204)

    def _change(self, call: Call) -> Answer:
        assert call.account is not None
        _, account = self._user(call)
        if call.body["adminsPassword"] != self._accounts[call.account.username.lower()].password:
            raise Refused(400, "body.adminsPassword: is wrong")
        self._set(replace(account, password=call.body["newPassword"]))
        return Answer(204)

    def _enable(self, call: Call) -> Answer:
        row, account = self._user(call)
        secret = base64.b32encode(self._vbaz.random.randbytes(20)).decode()
        token = self._vbaz.new_id()
        self._offered[row["id"]] = (secret, token)
        return Answer(200, {
            "userId": row["id"],
            "qrString": f"otpauth://totp/vbaz01:{account.username}?secret={secret}&issuer=vbaz01",
            "secretKey": secret,
            "scratchCodes": [f"{self._vbaz.random.randrange(10**8):08}" for _ in range(5)],
            "token": token,
        })  # fmt: skip

    def _accept(self, call: Call) -> Answer:
        row, account = self._user(call)
        secret, token = self._offered.get(row["id"], ("", ""))
        if not secret or call.body["token"] != token:
            raise Refused(400, "body.token: is not the one that was handed out")
        if call.body["code"] not in (one_time_code(secret, self._vbaz.now(), step) for step in (-1, 0, 1)):
            raise Refused(400, "body.code: is wrong")
        del self._offered[row["id"]]
        self._secrets[account.username.lower()] = secret
        row["mfaEnabled"] = True
        self._set(replace(account, mfa_code=""))
        return Answer(204)

    def _disable(self, call: Call) -> Answer:
        row, account = self._user(call)
        self._secrets.pop(account.username.lower(), None)
        row["mfaEnabled"] = False
        self._set(replace(account, mfa_code=None))
        return Answer(204)
