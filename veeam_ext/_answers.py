"""Turns an error answer of either server into the error to raise, with what the server said and what to do next."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, cast

from ._retry import retry_after
from .errors import (
    BadRequestError,
    ConflictError,
    ForbiddenError,
    LockedError,
    NotFoundError,
    RateLimitedError,
    ServerError,
    StatusError,
    UnauthorizedError,
    UnsupportedRevisionError,
)

__all__ = ["REVISION", "newest_first", "status_error", "unsupported"]

REVISION = re.compile(r"\bv?(\d+(?:\.\d+)*-rev\d+)\b", re.IGNORECASE)

_KINDS: dict[int, tuple[type[StatusError], str]] = {
    400: (BadRequestError, "Correct the arguments, or bring the object into a state that allows it"),
    401: (
        UnauthorizedError,
        "The token was refused. If this was an upload, send it again: the token is renewed by now. Otherwise check "
        "the account",
    ),
    403: (ForbiddenError, "Use an account whose role allows it"),
    404: (NotFoundError, "Check the id; the object may be gone, or the server may lack this operation"),
    408: (ServerError, "The server gave up waiting; try again later"),
    409: (ConflictError, "Read the object again and repeat the change on what it is now"),
    422: (BadRequestError, "Correct the arguments"),
    423: (LockedError, "The object is in use; try again when what uses it has ended"),
    429: (RateLimitedError, "Make fewer calls at a time, and try again later"),
}


def status_error(
    operation: str,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    revision: str,
    roles: Sequence[str] = (),
) -> StatusError | UnsupportedRevisionError:
    """Make the error for an answer whose status is no success.

    Args:
        operation: tag and operation, or `login`.
        status: the HTTP status.
        headers: the headers of the answer, looked up in any case.
        content: its body: JSON of either product, HTML of something in between, or nothing.
        revision: the revision that the connection speaks.
        roles: who may call the operation, to be named when the server forbids it.
    """
    details = _details(content)
    code = _text(details, "errorCode", "error", "type")
    reason = _text(details, "message", "error_description", "detail", "title")
    if named := details.get("errors"):  # VBAz: which argument is wrong with what
        reason = f"{reason or 'invalid'}: {_flat(named)}"
    if status == 400 and code == "NotImplemented" and _is_about_revision(reason or ""):
        return unsupported([revision], REVISION.findall(reason or ""), reason)
    kind, hint = _KINDS.get(status, (StatusError, "Check that the URL leads to the REST API and not to something else"))
    if status >= 500:
        kind, hint = ServerError, "Look into the server's logs, and try again later"
    if status == 403 and roles:
        hint = f"{hint}: {', '.join(roles)}"
    said = ": ".join(part for part in (code, reason) if part).rstrip(".")
    if not said:
        said = f"with {headers.get('content-type') or 'a body of no type'}" if content.strip() else "with an empty body"
    return kind(
        f"{operation}: the server answered {status}, {said}. {hint}",
        operation=operation,
        maybe_acted=status >= 500 or status == 408,
        status=status,
        code=code,
        reason=reason,
        resource_id=_text(details, "resourceId"),
        trace_id=_text(details, "traceId"),
        details=details,
        content=content,
        retry_after=retry_after(headers),
    )


def newest_first(revisions: Sequence[str]) -> list[str]:
    """Sort revisions as numbers (rev10 is newer than rev9), each once."""
    return sorted(set(revisions), key=lambda text: [int(digits) for digits in re.findall(r"\d+", text)], reverse=True)


def _details(content: bytes) -> dict[str, Any]:
    try:
        found = json.loads(content)
    except ValueError:  # UnicodeDecodeError is one
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _text(details: dict[str, Any], *names: str) -> str | None:
    return next((str(details[name]) for name in names if details.get(name)), None)


def _flat(named: Any) -> str:
    if not isinstance(named, dict):
        return str(named)
    parts: list[str] = []
    for name, said in cast("dict[str, Any]", named).items():
        texts = cast("list[object]", said) if isinstance(said, list) else [said]
        parts.append(f"{name}: {' '.join(map(str, texts))}")
    return "; ".join(parts)


def _is_about_revision(reason: str) -> bool:
    return bool(REVISION.search(reason)) or bool(re.search("revision|version", reason, re.IGNORECASE))


def unsupported(requested: Sequence[str], named: Sequence[str], reason: str | None = None) -> UnsupportedRevisionError:
    """Make the error for a revision that a server does not speak, with those that it named instead."""
    supported = [found for found in newest_first([found.lower() for found in named]) if found not in requested]
    does = (
        f"It supports {', '.join(supported)}: connect with the package of one of these"
        if supported
        else ("It did not name those that it supports; discover(host) finds them")
    )
    said = f" ({reason.rstrip('.')})" if reason else ""
    return UnsupportedRevisionError(
        f"The server does not support revision {' or '.join(requested)} of the API{said}. {does}",
        requested=requested,
        supported=supported,
    )
