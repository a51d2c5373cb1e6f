"""The simulated backup server (VBR): logins, versions, lists, and the state that its parts keep."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final, TypedDict, Unpack

from ._answers import stamp
from ._clean import clean
from ._clock import Clock
from ._core import Answer, Call, Json, Product, Refused
from ._server import SimServer
from ._spec import load
from ._tokens import PASSWORD, Account
from .vbr_automation import Automation
from .vbr_backups import Backups
from .vbr_cloud import Cloud
from .vbr_entra import Entra
from .vbr_files import Files
from .vbr_generic import Store
from .vbr_inventory import Inventory
from .vbr_jobs import Jobs
from .vbr_lists import Lists
from .vbr_mounts import Mounts
from .vbr_options import Options
from .vbr_replicas import Replicas
from .vbr_work import Work

REVISIONS: Final[Mapping[str, str]] = {
    "1.1-rev0": "12.0.0.1420",
    "1.1-rev1": "12.1.0.2131",
    "1.1-rev2": "12.2.0.334",
    "1.2-rev0": "12.3.0.310",
    "1.2-rev1": "12.3.1.1139",
    "1.3-rev0": "13.0.0.4967",
    "1.3-rev1": "13.0.1.180",
    "1.3-rev2": "13.1.0.411",
}
"""Each API revision and the build that brought it."""

ACCOUNTS: Final = (
    Account("administrator", PASSWORD, "Backup Administrator"),
    Account("operator", PASSWORD, "Backup Operator"),
    Account("restore", PASSWORD, "Restore Operator"),
    Account("viewer", PASSWORD, "Backup Viewer"),
    Account("tape", PASSWORD, "Tape Operator"),
    Account("security", PASSWORD, "Security Administrator"),
    Account("incident", PASSWORD, "Incident API Operator"),
)
"""One account for each role."""

_CODES = {400: "UnexpectedContent", 401: "InvalidToken", 403: "AccessDenied", 404: "NotFound", 405: "MethodNotAllowed",
          501: "NotImplemented", 503: "ServiceUnavailable"}  # fmt: skip


class Vbr(Product):
    """State of a simulated backup server.

    Args:
        seed: everything that is made up follows from it.
        clock: its time; default runs with the real one.
        sessions: sessions in the past; they are made when they are read, so a million costs nothing.
        machines: virtual machines in the inventory.
        jobs: jobs at the start.
        accounts: who may log in; the first may do everything. Default is one account per role.
        build: which build it plays; the revisions that it answers and how it refuses others follow from it.
        max_limit: the most rows of a page, whatever a client asks for.
        pace: seconds that a run of a job takes; other work takes a part of it.
        download_bytes: size of downloaded files.
        nulls: send null for what running work does not have yet, as real servers do and the specification forbids.
    """

    name: ClassVar[str] = "vbr"
    version: ClassVar[str] = "1.2-rev0"
    headers: ClassVar[Mapping[str, str]] = {"x-api-version": version}

    def __init__(
        self,
        *,
        seed: int = 1,
        clock: Clock | None = None,
        sessions: int = 10_000,
        machines: int = 3_000,
        jobs: int = 24,
        accounts: Sequence[Account] = ACCOUNTS,
        build: str = "12.3.0.310",
        max_limit: int = 1000,
        pace: float = 4.0,
        nulls: bool = False,
        download_bytes: int = 1 << 20,
    ) -> None:
        super().__init__(load("vbr", self.version), clock=clock or Clock(), seed=seed, accounts=accounts)
        roles = {role for operation in self.spec.operations.values() for role in operation.roles}
        for account in accounts:
            if not any(account.role in role for role in roles):
                raise ValueError(f"account {account.username}: there is no role {account.role!r}")
        self.build = build
        self.max_limit = max_limit
        self.pace = pace
        self.nulls = nulls
        self.download_bytes = download_bytes
        self.revisions = [revision for revision, since in REVISIONS.items() if _numbers(since) <= _numbers(build)]
        self._without_codes = _numbers(build) >= (13,)  # revision 1.3 has no authorization codes
        self.codes: dict[str, Account] = {}
        """Authorization codes and VBR tokens that can be redeemed once."""
        self.handlers |= {
            "CreateToken": self._token,
            "CreateAuthorizationCode": self._authorization_code,
            "Logout": self._logout,
            "GetServerTime": self._server_time,
            "GetServerInfo": self._server_info,
        }
        self.lists = Lists(self)
        self.selection, self.page = self.lists.selection, self.lists.page
        self.store = Store(self)
        self.default_repository = self.store.default_repository()
        self.inventory = Inventory(self, machines)
        self.machine_names = self.inventory.names()
        self.jobs = Jobs(self, jobs)
        self.backups = Backups(self)
        self.work = Work(self, sessions)
        self.options = Options(self)
        self.automation = Automation(self)
        self.mounts = Mounts(self)
        self.files = Files(self)
        self.replicas = Replicas(self)
        self.cloud = Cloud(self)
        self.entra = Entra(self)

    # Admission.

    def admit(self, call: Call) -> None:
        """Check version, token and role, in this order."""
        version = call.headers.get("x-api-version")
        if version is None:
            if _numbers(self.build) < (13, 1):
                raise Refused(400, "The x-api-version header is missing.")
        elif version.lower() not in self.revisions:
            raise Refused(400, self._unsupported(version), code="NotImplemented")
        operation = call.operation
        if operation.no_auth:
            return
        grant = self.grant_of(call)
        if grant is None:
            raise Refused(401, "The access token is missing, unknown or expired.")
        call.account = grant.account
        if grant.useless:
            raise Refused(403, "Access is denied.")
        if not any(grant.account.role in role or role in ("Anyone", "All user roles") for role in operation.roles):
            raise Refused(403, f"Access is denied: {operation.id} is for {', '.join(operation.roles)}.")

    def refuse(self, refused: Refused) -> Answer:
        """The server's error body."""
        code = refused.code or _CODES.get(refused.status, "UnknownError")
        return Answer(
            refused.status, {"errorCode": code, "message": refused.message, "resourceId": refused.resource or ""}
        )

    def generic(self, call: Call) -> Answer:
        """Answer an operation that has no handler of its own."""
        return self.store.answer(call)

    def outside(self, method: str, path: str) -> Answer | None:
        """The Swagger pages, which tell the revisions to anybody who asks."""
        if method != "GET" or not path.startswith("/swagger/"):
            return None
        if path == "/swagger/index.js":
            names = ",".join(f'{{"url":"v{each}/swagger.json","name":"v{each}"}}' for each in reversed(self.revisions))
            return Answer(200, f"var urls=[{names}];".encode(), media="application/javascript")
        for revision in self.revisions:
            if path == f"/swagger/v{revision}/swagger.json":
                info = {"title": self.spec.title, "version": revision}
                return Answer(200, {"openapi": "3.0.1", "info": info, "paths": {}})
        return None

    def _unsupported(self, version: str) -> str:
        # Two wordings were seen; the older one lists versions with a prefix that the header must not have.
        if _numbers(self.build) < (13,):
            known = ", ".join(f"v{each}" for each in self.revisions)
            return f"API version {version} is not supported. Supported versions: {known}"
        return f"The requested API version '{version}' is not implemented. Use one of: {', '.join(self.revisions)}."

    def call(self, call: Call) -> Answer:
        """Carry out a call that was admitted and validated."""
        schema = call.operation.body.get("application/json")
        if schema is not None and call.body is not None:
            call.body = clean(self.spec, schema, call.body)
        return super().call(call)

    # Logins.

    def _token(self, call: Call) -> Answer:
        fields: dict[str, str] = call.body
        kind = fields["grant_type"].lower()
        wanted = {
            "password": "username",
            "refresh_token": "refresh_token",
            "authorization_code": "code",
            "vbr_token": "vbr_token",
        }
        if self._without_codes:
            del wanted["authorization_code"]
        if kind not in wanted:
            raise Refused(400, f"Grant type {fields['grant_type']!r} is not supported.")
        if wanted[kind] not in fields or (kind == "password" and "password" not in fields):
            raise Refused(
                400, f"The grant type {kind} needs {wanted[kind]}{' and password' if kind == 'password' else ''}."
            )
        account: Account | None
        useless = False
        if kind == "password":
            account = self.accounts.login(fields["username"], fields["password"])
            if account is None:
                raise Refused(
                    401, "Authentication failed: the user name or password is incorrect.", code="AccessDenied"
                )
        elif kind == "refresh_token":
            grant = self.tokens.redeem(fields["refresh_token"])
            if grant is None:
                raise Refused(401, "The refresh token is unknown, used or expired.", code="InvalidToken")
            account = grant.account
            useless = self.faults.take("useless_refresh", call.operation.id) is not None
        else:
            account = self.codes.pop(fields[wanted[kind]], None)
            if account is None:
                raise Refused(401, f"The {wanted[kind]} is unknown or used.", code="InvalidToken")
        short = fields.get("use_short_term_refresh", "").lower() == "true"
        grant = self.tokens.grant(account, refresh=3600 if short else None, useless=useless)
        return Answer(200, grant.json())

    def issue_code(self, account: Account) -> str:
        """A code or VBR token that logs an account in once."""
        code = self.tokens.opaque()[:64]
        self.codes[code] = account
        return code

    def _authorization_code(self, call: Call) -> Answer:
        if self._without_codes:
            raise Refused(404, f"There is no resource at {call.operation.path}.", code="InvalidURI")
        assert call.account is not None
        return Answer(200, {"code": self.issue_code(call.account)})

    def _logout(self, call: Call) -> Answer:
        grant = self.grant_of(call)
        if grant is not None:
            self.tokens.revoke(grant.access_token)
        # The answer of a real server has Content-Length: 0, whatever the specification says.
        return Answer(200)

    # The server itself.

    def _server_time(self, call: Call) -> Answer:
        return Answer(200, {"serverTime": stamp(self.now()), "timeZone": "(UTC) Coordinated Universal Time"})

    def _server_info(self, call: Call) -> Answer:
        return Answer(200, {
            "vbrId": str(self.store.identifier("server")),
            "name": "vbr01.corp.example",
            "buildVersion": self.build,
            "patches": [],
            "databaseVendor": "PostgreSQL",
            "sqlServerEdition": "",
            "sqlServerVersion": "15.8",
            "databaseSchemaVersion": "12.3.0.1",
            "databaseContentVersion": "12.3.0.1",
        })  # fmt: skip

    def status(self) -> dict[str, Json]:
        """Figures and running work for the status page."""
        now = self.now()
        running = [session.json(now) for session in self.work.unfinished()]
        return {
            "sessions": self.work.past.sessions.length + len(self.work.sessions),
            "jobs": len(self.jobs.table),
            "tokens": len(self.tokens),
            "running": running[:50],
        }


class Settings(TypedDict, total=False):
    """Arguments of `Vbr`."""

    seed: int
    clock: Clock | None
    sessions: int
    machines: int
    jobs: int
    accounts: Sequence[Account]
    build: str
    max_limit: int
    pace: float
    nulls: bool
    download_bytes: int


class VbrServer(SimServer[Vbr]):
    """A simulated Veeam Backup & Replication server.

    Args:
        product: its state; default is `Vbr(**settings)`.
        host, port: where `serve` and `running` listen; port 0 takes a free one.
        tls: whether they speak TLS.
        certificate_hosts: host names in the certificate; a real server's default certificate has none.
        settings: arguments of `Vbr`, such as `sessions` and `clock`.
    """

    def __init__(
        self,
        product: Vbr | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        tls: bool = True,
        certificate_hosts: Sequence[str] = (),
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(product or Vbr(**settings), host=host, port=port, tls=tls, certificate_hosts=certificate_hosts)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())
