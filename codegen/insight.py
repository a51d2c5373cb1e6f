"""What a specification says of its operations beyond OpenAPI: how they page, what work they start, how it is polled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from .bundle import Document, operations

_ITEMS = ("data", "items", "results", "records")
_TOTALS = {
    "pagination": (("pagination", "total"), ("pagination", "totalCount")),
    "totalCount": (("totalCount",),),
    "totalRecords": (("totalRecords",),),
    "count": (("count",),),
}


@dataclass(frozen=True)
class Paging:
    """Where one page's rows, the number of all rows and the two parameters of a listing are."""

    style: str
    items: str
    total: tuple[str, ...]
    start: tuple[str, ...]
    size: tuple[str, ...]


@dataclass(frozen=True)
class Kind:
    """A kind of work: the operations that poll and stop it, and their argument that takes its id."""

    name: str
    poll: str
    stop: str | None


# The schema of the answer → the kind of work that it is.
KINDS = {
    "SessionModel": Kind("session", "GetSession", "StopSession"),
    "TaskModel": Kind("task", "GetTask", "StopTask"),
    "TaskSessionModel": Kind("task_session", "GetTaskSession", None),
    "EntraIdTenantRestoreSessionModel": Kind(
        "entra_restore_session", "BrowseEntraIDTenantRestoreSession", "StopEntraIdTenantItemRestoreSession"
    ),
    "FlrBrowseMountModel": Kind("flr_mount", "GetFlrBrowseSession", "StopFlrMount"),
    "UnstructuredDataFlrBrowseMountModel": Kind(
        "audit_log_mount", "GetUnstructuredDataFlrBrowseSession", "StopEntraIDAuditLogMount"
    ),
    "EntraIdTenantBrowseMountModel": Kind("entra_mount", "GetEntraIdTenantBrowseSession", "StopEntraIDTenantRestore"),
    "InstantViVMRecoveryMount": Kind("vm_mount", "GetInstantViVMRecoveryMount", "InstantViVMRecoveryUnmount"),
    "VmwareFcdInstantRecoveryMount": Kind(
        "fcd_mount", "GetVmwareFcdInstantRecoveryMountModel", "InstantRecoveryVmwareFcdDismountWithSession"
    ),
    "BackupContentMountModel": Kind("content_mount", "GetContentPublicationMount", "UnpublishBackupContent"),
    "JobSession": Kind("job_session", "JobSessions_GetJobSessionById", "JobSessions_StopJob"),
}
ASYNC_OPERATION = Kind("async_operation", "AsyncOperation_GetOperation", None)
# Import and export run apart from the other sessions and are polled apart from them.
AUTOMATION_SESSION = Kind("automation_session", "GetAutomationSession", "StopAutomationSession")


class Insight:
    """Answers questions about one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.schemas: dict[str, Document] = document["components"]["schemas"]
        self.names = {op["operationId"]: name_of(op) for _, _, op in operations(document)}
        self.parameters = {
            op["operationId"]: [
                parameter["name"] for parameter in op.get("parameters", []) if parameter["in"] == "path"
            ]
            for _, _, op in operations(document)
        }

    def schema(self, found: Document) -> Document:
        """Follow references to the schema itself."""
        while name := ref_name(found):
            found = self.schemas[name]
        return found

    def properties(self, found: Document) -> dict[str, Document]:
        """The properties of an object, inherited ones included."""
        found = self.schema(found)
        result: dict[str, Document] = {}
        for part in found.get("allOf", []):
            result |= self.properties(part)
        result.update(found.get("properties", {}))
        return result

    def required(self, found: Document) -> set[str]:
        """Names of the properties that an object must have, inherited ones included."""
        found = self.schema(found)
        result = {name for part in found.get("allOf", []) for name in self.required(part)}
        return result | set(found.get("required", []))

    def successes(self, operation: Document) -> dict[str, Document | None]:
        """The schema of each documented success; None where there is no content."""
        return {
            code: content_of(answer["content"])[1] if answer.get("content") else None
            for code, answer in operation["responses"].items()
            if code.startswith("2") and "$ref" not in answer
        }

    def paging(self, method: str, operation: Document) -> Paging | None:
        """How an operation pages; None where its answer is no list."""
        for found in self.successes(operation).values():
            if found is None or (ref_name(found) or "").startswith("AsyncOperationOf"):
                continue
            of = self.properties(found)
            items = next((name for name in _ITEMS if self.schema(of.get(name, {})).get("type") == "array"), None)
            total = next((name for name in _TOTALS if name in of), None)
            if items is None or total is None:
                continue
            inner = self.properties(of[total]) if total == "pagination" else {}
            path = next((p for p in _TOTALS[total] if len(p) == 1 or p[1] in inner), ())
            query = {p["name"].lower(): p["name"] for p in operation.get("parameters", []) if p["in"] == "query"}
            if {"skip", "limit"} <= query.keys():
                return Paging("query", items, path, (query["skip"],), (query["limit"],))
            if {"offset", "limit"} <= query.keys():
                return Paging("offset", items, path, (query["offset"],), (query["limit"],))
            media = operation.get("requestBody", {}).get("content", {}).get("application/json")
            body = self.properties(media["schema"]) if media else {}
            if "pagination" in body:
                return Paging("body", items, path, ("pagination", "skip"), ("pagination", "limit"))
            if {"skip", "limit"} <= body.keys():
                return Paging("body", items, path, ("skip",), ("limit",))
            return Paging("none", items, path, (), ()) if method == "get" else None
        return None

    def work(self, operation: Document) -> tuple[Kind, bool] | None:
        """The kind of work that an operation answers with, and whether it answers with a list of it."""
        for found in self.successes(operation).values():
            if found is None:
                continue
            name = ref_name(found)
            if name and name.startswith("AsyncOperationOf") and ASYNC_OPERATION.poll in self.names:
                return ASYNC_OPERATION, False
            if kind := self._kind(operation, name):
                return kind, False
            inner = ref_name(found.get("items", {}))
            if inner is None and name in ("SessionsResult", "PageOfJobSession"):
                inner = "SessionModel" if name == "SessionsResult" else "JobSession"
            if (kind := self._kind(operation, inner)) and not self._listing(operation):
                return kind, True
        return None

    def _kind(self, operation: Document, name: str | None) -> Kind | None:
        kind = KINDS.get(name or "")
        if name == "SessionModel" and operation["tags"] == ["Automation"]:
            kind = AUTOMATION_SESSION
        # A revision may answer with work that it has no operation to ask about.
        return kind if kind and self.parameters.get(kind.poll) else None

    def _listing(self, operation: Document) -> bool:
        names = {parameter["name"].lower() for parameter in operation.get("parameters", [])}
        return "limit" in names

    def result(self, answer: Document) -> Document | None:
        """What an asynchronous operation stands for: the schema of its `result`."""
        name = ref_name(answer)
        if name and name.startswith("AsyncOperationOf"):
            return self.properties(answer).get("result")
        return None


def is_json(media: str) -> bool:
    """Whether a media type is JSON, or leaves open what it is."""
    return "json" in media.lower() or media.split(";")[0].strip() in ("*/*", "application/*")


def content_of(content: Document) -> tuple[str, Document]:
    """The media type that is used of those that a body or answer can have, and its schema: JSON before all others."""
    media, body = min(content.items(), key=lambda pair: (pair[0] != "application/json", not is_json(pair[0])))
    return media, body.get("schema", {})


def ref_name(found: Document) -> str | None:
    """Name of the schema that a reference, bare or wrapped in a single `allOf`, names."""
    if len(found.get("allOf", ())) == 1 and "properties" not in found:
        found = found["allOf"][0]
    reference: Any = found.get("$ref")
    return reference.rsplit("/", 1)[1] if isinstance(reference, str) else None


def name_of(operation: Document) -> str:
    """Tag and module of an operation, as in `sessions.get_session`."""
    return f"{identifier(operation['tags'][0], 'tag')}.{identifier(operation['operationId'])}"


def identifier(name: str, prefix: str = "field_") -> str:
    """The Python name that the generator gives to a name of the specification."""
    return str(PythonIdentifier(name, prefix))
