"""The simulated appliance (Veeam Backup for Microsoft Azure): logins, error shapes, the parts that keep its state."""

from __future__ import annotations

import http
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar, Final

from ._answers import stamp
from ._clock import Clock
from ._core import Answer, Call, Json, Product, Refused
from ._server import SimServer
from ._spec import Operation, Schema, load
from ._tokens import PASSWORD, Account
from .vbaz_cloud import Cloud
from .vbaz_configuration import Configuration
from .vbaz_files import Files
from .vbaz_generic import Generic
from .vbaz_overview import Overview
from .vbaz_policies import Policies
from .vbaz_rows import BASE, World
from .vbaz_storage import Storage
from .vbaz_users import Users
from .vbaz_work import Work

ACCOUNTS: Final = (
    Account("administrator", PASSWORD, "PortalAdmin"),
    Account("mfa", PASSWORD, "PortalAdmin", mfa_code="123456"),
    Account("operator", PASSWORD, "PortalOperator"),
    Account("restore", PASSWORD, "RestoreOperator"),
    Account("viewer", PASSWORD, "ReadOnlyUser"),
)
"""One account for each role, and one with a second factor."""

_NEVER = "0001-01-01T00:00:00Z"
_MFA_SECONDS = 300.0
_SHORT_REFRESH = 7200.0


@dataclass(frozen=True, slots=True)
class _HalfLogin:
    """A login that waits for its second factor."""

    account: Account
    until: datetime
    short: bool


class Vbaz(Product):
    """State of a simulated appliance.

    Args:
        seed: everything that is made up follows from it.
        clock: its time; default runs with the real one.
        sessions: job sessions in the past; they are made when they are read, so a million costs nothing.
        machines: Azure virtual machines that the appliance sees.
        counts: rows of other lists at the start, by the path that lists them, such as `/api/v8/databases`.
        accounts: who may log in. Default is one account per role and one with a second factor.
        pace: seconds that a job session takes; asynchronous operations take half of it.
    """

    name: ClassVar[str] = "vbazure"
    version: ClassVar[str] = "v8"

    def __init__(
        self,
        *,
        seed: int = 1,
        clock: Clock | None = None,
        sessions: int = 2_000,
        machines: int = 200,
        counts: Mapping[str, int] | None = None,
        accounts: Sequence[Account] = ACCOUNTS,
        pace: float = 4.0,
    ) -> None:
        super().__init__(load(self.name, self.version), clock=clock or Clock(), seed=seed, accounts=accounts)
        self.tokens.access = 3600
        self.pace = pace
        self.url = "https://vbaz01.corp.example"
        """Where the client that called last reaches the appliance; links begin with it."""
        self.current: Operation | None = None
        """The operation that is being carried out; refusals are worded as it documents them."""
        self._half: dict[str, _HalfLogin] = {}
        self._signed_on: dict[str, Account] = {}
        self.world = World(self, {f"{BASE}/virtualMachines": machines, **(counts or {})})
        self.work = Work(self, sessions)
        self.store = Generic(self)
        self.storage = Storage(self)
        self.policies = Policies(self)
        self.files = Files(self)
        self.users = Users(self)
        Cloud(self)
        Configuration(self)
        Overview(self)
        self.handlers |= {
            "Login_Authenticate": self._login,
            "Login_Logout": self._logout,
            "System_GetAbout": self._about,
            "System_GetServerInfo": self._server_info,
            "System_GetSystemStatus": lambda call: Answer(200, {"state": "Ready", "serverTime": self.stamp()}),
            "System_ServiceIsUp": lambda call: Answer(200),
        }

    def stamp(self, after: float = 0.0) -> str:
        """The appliance's time, or so many seconds after it, as it writes times."""
        return stamp(self.now(after))

    def shifted(self, operation: str, rows: Sequence[Json]) -> Sequence[Json]:
        """A list as faults have it shift between two pages: rows at its head are gone, or new ones are there."""
        gone = self.faults.gone(operation)
        if gone < 0 and rows:
            # New rows look like the first one under ids of their own.
            fresh = [{**rows[0], "id": self.store.fixed_id(f"{operation}:{each}")} for each in range(gone, 0)]
            return [*(fresh if "id" in rows[0] else [rows[0]] * -gone), *rows]
        return rows[gone:] if gone > 0 else rows

    # Admission and refusals.

    def admit(self, call: Call) -> None:
        """Check the token and the media type of the body, in this order."""
        self.current = operation = call.operation
        if host := call.headers.get("host"):
            self.url = f"https://{host}"
        if not operation.no_auth:
            grant = self.grant_of(call)
            if grant is None:
                raise Refused(401, "The access token is missing, unknown or expired.")
            call.account = grant.account
            if grant.useless:
                raise Refused(403, "The account may not do this.")
        media = call.headers.get("content-type", "").partition(";")[0].strip().lower()
        if media and operation.body and media not in operation.body and call.headers.get("content-length") != "0":
            raise Refused(415, f"{media} is not accepted here.")

    def refuse(self, refused: Refused) -> Answer:
        """The appliance's problem details, with the properties that the operation documents for the status."""
        status, operation = refused.status, self.current
        self.current = None
        if operation is not None and status in (404, 409, 415) and {status, 400} & operation.answers.keys() == {400}:
            status = 400  # What an operation does not document it calls a bad request.
        properties: set[str] | None = None
        schema = operation.answer(status) if operation is not None else None
        if schema is None and f"ProblemDetails{status}" in self.spec.schemas:
            schema = Schema(ref=f"ProblemDetails{status}")
        if schema is not None:
            properties = set(self.spec.shape(schema).properties)
        phrase = http.HTTPStatus(status).phrase if status in http.HTTPStatus.__members__.values() else "Error"
        problem: Json = {
            "type": "https://tools.ietf.org/html/rfc9110#section-15",
            "title": phrase,
            "status": status,
            "detail": refused.message,
            "traceId": f"00-{self.random.getrandbits(128):032x}-{self.random.getrandbits(64):016x}-00",
        }
        if refused.resource is not None:
            problem["sessionId" if refused.code == "session" else "resourceId"] = refused.resource
        if status == 400:
            errors: dict[str, list[str]] = {}
            for line in refused.message.splitlines():
                place, colon, text = line.partition(": ")
                errors.setdefault(place.partition(".")[2] or place if colon else "", []).append(text or line)
            problem |= {"title": "One or more validation errors occurred.", "errors": errors}
        if properties is not None:
            problem = {name: value for name, value in problem.items() if name in properties}
        return Answer(status, problem, media="application/problem+json; charset=utf-8")

    def generic(self, call: Call) -> Answer:
        """Answer an operation that has no handler of its own."""
        return self.store.answer(call)

    def call(self, call: Call) -> Answer:
        """Carry out a call that was admitted and validated."""
        answer = super().call(call)
        self.current = None
        return answer

    def status(self) -> dict[str, Json]:
        """Figures and running work for the status page."""
        now = self.now()
        return {
            "sessions": self.work.past + len(self.work.sessions),
            "operations": len(self.work.operations),
            "tokens": len(self.tokens),
            "running": [session.json(now) for session in self.work.running()[:50]],
        }

    # Logins.

    def _login(self, call: Call) -> Answer:
        fields: dict[str, str] = call.body or {}
        kind = fields.get("grant_type", "").lower()
        needed = {
            "password": ("username", "password"),
            "refresh_token": ("refresh_token",),
            "mfa": ("mfa_token", "mfa_code"),
            "saml": ("saml_response",),
            "ssotoken": ("sso_token",),
        }.get(kind)
        if needed is None:
            raise Refused(400, f"body.grant_type: {fields.get('grant_type', '')!r} is not supported")
        if missing := [name for name in needed if not fields.get(name)]:
            raise Refused(400, "\n".join(f"body.{name}: is required for the grant {kind}" for name in missing))
        short = fields.get("short_lived_refresh_token", "").lower() == "true"
        useless = False
        if kind == "password":
            account = self.accounts.login(fields["username"], fields["password"])
            if account is None:
                raise Refused(401, "The user name or password is incorrect.")
            if account.mfa_code is not None:
                return self._ask_second_factor(account, short)
        elif kind == "mfa":
            account, short = self._second_factor(fields)
        elif kind == "refresh_token":
            known = self.tokens.redeem(fields["refresh_token"])
            if known is None:
                raise Refused(401, "The refresh token is unknown, used or expired.")
            account = known.account
            short = known.refresh_expires - known.issued <= timedelta(seconds=_SHORT_REFRESH)
            useless = self.faults.take("useless_refresh", call.operation.id) is not None
        else:
            signed_on = self._signed_on.pop(fields[needed[0]], None)
            if signed_on is None:
                raise Refused(401, f"The {needed[0]} is unknown or used.")
            account = signed_on
        grant = self.tokens.grant(account, refresh=_SHORT_REFRESH if short else None, useless=useless)
        return Answer(200, {
            **grant.json(),
            **self._who(account),
            "mfa_enabled": account.mfa_code is not None,
            "shortLived": short,
        })  # fmt: skip

    def sign_on(self, account: Account) -> str:
        """What an identity provider would hand out: it logs an account in once, with the grants Saml and SsoToken."""
        response = self.tokens.opaque()
        self._signed_on[response] = account
        return response

    def _who(self, account: Account) -> dict[str, Json]:
        return {
            "userId": self.users.identifier(account),
            "username": account.username,
            "roleName": account.role,
            "userType": "Internal",
            "latestNewsShown": True,
        }

    def _ask_second_factor(self, account: Account, short: bool) -> Answer:
        token = self.tokens.opaque()
        self._half[token] = _HalfLogin(account, self.now(_MFA_SECONDS), short)
        return Answer(200, {
            "token_type": "bearer",
            "expires_in": 0,
            ".issued": _NEVER,
            ".expires": _NEVER,
            **self._who(account),
            "mfa_enabled": True,
            "mfa_token": token,
            "shortLived": short,
        })  # fmt: skip

    def _second_factor(self, fields: Mapping[str, str]) -> tuple[Account, bool]:
        half = self._half.get(fields["mfa_token"])
        if half is None or self.now() >= half.until:
            raise Refused(401, "The multi-factor token is unknown or expired.")
        if not self.users.accepts(half.account, fields["mfa_code"]):
            # A wrong code counts towards the lock-out, as a wrong password does.
            self.accounts.login(half.account.username, "")
            raise Refused(401, "The code is incorrect.")
        del self._half[fields["mfa_token"]]
        return half.account, half.short

    def _logout(self, call: Call) -> Answer:
        grant = self.grant_of(call)
        if grant is not None:
            self.tokens.revoke(grant.access_token)
        return Answer(204)

    # The appliance itself.

    def _about(self, call: Call) -> Answer:
        return Answer(200, {
            "serverVersion": "8.0.0.318",
            "workerVersion": "8.0.0.318",
            "flrVersion": "8.0.0.318",
            "databaseId": self.store.fixed_id("database"),
            "copyright": "Simulated; not a real server",
            "deploymentSubscriptionId": self.store.fixed_id("subscription"),
        })  # fmt: skip

    def _server_info(self, call: Call) -> Answer:
        return Answer(200, {
            "subscriptionId": self.store.fixed_id("subscription"),
            "serverName": "vbaz01",
            "azureRegion": "westeurope",
            "azureRegionName": "West Europe",
            "azureVmId": self.store.fixed_id("vm"),
            "resourceGroup": "rg-backup-ams",
            "azureEnvironment": "Global",
            "virtualMachineUniqueId": self.store.fixed_id("machine"),
            "DisabledSections": {"ConfigurationSnapshotBased": False},
        })  # fmt: skip


class VbazServer(SimServer[Vbaz]):
    """A simulated Veeam Backup for Microsoft Azure appliance.

    Args:
        product: its state; default is `Vbaz(**settings)`.
        host, port: where `serve` and `running` listen; port 0 takes a free one.
        tls: whether they speak TLS.
        certificate_hosts: host names in the certificate; a real appliance's default certificate has none.
        settings: arguments of `Vbaz`: seed, clock, sessions, machines, counts, accounts, pace.
    """

    def __init__(
        self,
        product: Vbaz | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: bool = True,
        certificate_hosts: Sequence[str] = (),
        **settings: Json,
    ) -> None:
        super().__init__(
            product or Vbaz(**settings), host=host, port=port, tls=tls, certificate_hosts=certificate_hosts
        )
