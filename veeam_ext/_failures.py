"""What a failed call means: the error to raise, with what the server said and what to do; and whether to try again.

Neither server knows idempotency keys: a start that is sent twice is a second backup. So a POST is repeated only if it
was certainly never sent, whatever status or error came back, except where it only reads a list or a file.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, cast

from ._protocols import OperationInfo
from .errors import (
    BadRequestError,
    CallError,
    CertificateError,
    ConfigurationError,
    ConflictError,
    ForbiddenError,
    LockedError,
    NotFoundError,
    RateLimitedError,
    ServerError,
    StatusError,
    TransportError,
    UnauthorizedError,
    UnsupportedRevisionError,
)

__all__ = [
    "LOGIN",
    "REVISION",
    "Budget",
    "Retries",
    "is_repeatable",
    "newest_first",
    "retry_after",
    "status_error",
    "unsupported",
]

# The operation of a token call. When it fails, the call that needed the token was not carried out.
LOGIN = "login"

REVISION = re.compile(r"\bv?(\d+(?:\.\d+)*-rev\d+)\b", re.IGNORECASE)

_AGAIN = frozenset({408, 429, 502, 503, 504})
_KINDS: dict[int, tuple[type[StatusError], str]] = {
    400: (BadRequestError, "Correct the arguments, or bring the object into a state that allows it"),
    401: (
        UnauthorizedError,
        "Send an upload again, the token is renewed by now; else check the account",
    ),
    403: (ForbiddenError, "Use an account whose role allows it"),
    404: (NotFoundError, "Check the id; the object may be gone, or the server may lack this operation"),
    408: (ServerError, "The server gave up waiting; try again later"),
    409: (ConflictError, "Read the object again and repeat the change on what it is now"),
    422: (BadRequestError, "Correct the arguments"),
    423: (LockedError, "The object is in use; try again when what uses it has ended"),
    429: (RateLimitedError, "Make fewer calls at a time, and try again later"),
}


@dataclass(frozen=True, slots=True)
class Retries:
    """How often and how patiently a failed call is repeated.

    Attributes:
        times: how many tries follow the first; 0 for none.
        backoff: seconds; before try n + 1 a random time of up to `backoff * 2 ** (n - 1)` passes.
        longest: seconds; the most of any such wait.
        patience: seconds; a server that asks for more (Retry-After) is not waited for, the error comes at once.
    """

    times: int = 3
    backoff: float = 0.5
    longest: float = 30.0
    patience: float = 120.0

    def __post_init__(self) -> None:
        if self.times < 0 or min(self.backoff, self.longest, self.patience) < 0:
            raise ConfigurationError(f"{self!r}: nothing of it can be negative")

    @classmethod
    def of(cls, retries: int | Retries) -> Retries:
        """Of `retries`, a number alone stands for the usual patience."""
        return cls(times=retries) if isinstance(retries, int) else retries

    def delay(self, error: CallError, *, repeatable: bool) -> float | None:
        """Seconds to wait before the next try, or None if there must be none.

        Args:
            error: how the last try failed; its `attempts` says how many there were.
            repeatable: whether doing the call twice is the same as doing it once.
        """
        if isinstance(error, StatusError):
            again = error.status in _AGAIN and (repeatable or error.operation == LOGIN)
        else:
            again = isinstance(error, TransportError) and (repeatable or not error.maybe_acted)
        if not again or error.attempts > self.times or isinstance(error, CertificateError):
            return None
        delay = random.uniform(0, min(self.longest, self.backoff * 2 ** (error.attempts - 1)))  # noqa: S311
        asked = (error.retry_after if isinstance(error, StatusError) else None) or 0.0
        return None if asked > self.patience else asked + delay


def is_repeatable(operation: OperationInfo) -> bool:
    """Whether doing a call twice is the same as doing it once.

    GET is; a POST that pages through a list, or whose answer is a file, only reads. PUT and DELETE set or remove,
    unless their answer says that they started work: then a second one would start more of it.
    """
    if operation.method in ("GET", "HEAD") or operation.paging is not None or operation.binary:
        return True
    return operation.method in ("PUT", "DELETE") and operation.work is None


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that the server asks to wait, from a number or a date; None if it does not say.

    A date is compared with the answer's own Date, as the clocks of the two machines may differ.
    """
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text)
    until = _date(text)
    if until is None:
        return None
    return max(0.0, (until - (_date(headers.get("date", "")) or datetime.now(UTC))).total_seconds())


def _date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


class Budget:
    """How many retries a connection may still make, so that many callers do not hammer a server that is down.

    A retry takes 1 and gets it back if the call succeeds in the end; a call that succeeds at once earns a tenth.
    """

    __slots__ = ("left", "size")

    def __init__(self, size: float = 100.0) -> None:
        self.size = self.left = size

    def take(self) -> bool:
        """Take one retry; False if there is none left."""
        if self.left < 1:
            return False
        self.left -= 1
        return True

    def succeeded(self, retries: int) -> None:
        """A call succeeded after so many retries."""
        self.left = min(self.size, self.left + (retries or 0.1))


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
    if status == 400 and code == "NotImplemented" and re.search("rev(ision|\\d)|version", reason or "", re.IGNORECASE):
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
    if isinstance(named, dict):
        return "; ".join(f"{name}: {_flat(said)}" for name, said in cast("dict[str, Any]", named).items())
    return " ".join(map(str, cast("list[object]", named))) if isinstance(named, list) else str(named)


def unsupported(requested: Sequence[str], named: Sequence[str], reason: str | None = None) -> UnsupportedRevisionError:
    """Make the error for a revision that a server does not speak, with those that it named instead."""
    supported = [found for found in newest_first([found.lower() for found in named]) if found not in requested]
    does = (
        f"It supports {', '.join(supported)}: connect with the package of one of these"
        if supported
        else "It did not name those that it supports: connect with several packages, as in api=[…], to have one chosen"
    )
    said = f" ({reason.rstrip('.')})" if reason else ""
    return UnsupportedRevisionError(
        f"The server does not support revision {' or '.join(requested)} of the API{said}. {does}",
        requested=tuple(requested),
        supported=tuple(supported),
    )
