"""Every error that this package raises, in one tree. They pickle, and their messages say what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast

__all__ = [
    "BadRequestError", "CallError", "CallTimeoutError", "CertificateError", "ConfigurationError",
    "ConflictError", "ConnectFailedError", "DecodingError", "ForbiddenError", "LockedError", "LoginError",
    "NeedsPersonError", "NotFoundError", "NotOneError", "RateLimitedError", "ServerError", "StatusError",
    "TransferError", "TransportError", "UnauthorizedError", "UnknownPropertyError",
    "UnsupportedRevisionError", "VeeamError", "WaitError", "WaitTimeoutError", "WorkCanceledError",
    "WorkFailedError", "WorkVanishedError",
]  # fmt: skip


class VeeamError(Exception):
    """Base of every error of this package. `str(error)` is for people: what happened, and what to do next.

    Args:
        message: that text.
        **facts: the attributes that the class documents.
    """

    def __init__(self, message: str, **facts: Any) -> None:
        super().__init__(message)
        for name, value in facts.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} has no attribute {name!r}")
            setattr(self, name, tuple(cast("list[object]", value)) if isinstance(value, list) else value)

    def __str__(self) -> str:
        return f"{str(self.args[0]).rstrip('.')}." if self.args else ""


class ConfigurationError(VeeamError):
    """An argument makes no sense; nothing was sent."""


class UnknownPropertyError(ConfigurationError):
    """A filter or a sort order names a property that the list does not have.

    Attributes:
        name: the name that was given.
        known: the names that exist.
    """

    name: str = ""
    known: tuple[str, ...] = ()


class UnsupportedRevisionError(VeeamError):
    """The server does not speak the revision of the API that was asked for.

    Attributes:
        requested: the revisions that were asked for, as in `1.2-rev0`.
        supported: the revisions that the server named, newest first; empty if it named none.
    """

    requested: tuple[str, ...] = ()
    supported: tuple[str, ...] = ()


class NotOneError(VeeamError):
    """`.one()` met a list that does not hold exactly one item.

    Attributes:
        count: 0, or 2 for "two or more".
    """

    count: int = 0


class TransferError(VeeamError):
    """What was downloaded is not what was expected; nothing was left at the destination."""


# --- one call ---------------------------------------------------------------------------------------------------------


class CallError(VeeamError):
    """A call failed.

    Attributes:
        operation: tag and operation, as in `jobs.start_job`; `login` for a token call.
        attempts: how many times the call was tried.
        maybe_acted: whether the server may have carried out the call. Only when this is False is it safe to repeat a
            call that starts or creates something.
    """

    operation: str = ""
    attempts: int = 1
    maybe_acted: bool = True

    def __str__(self) -> str:
        return super().__str__() + (f" It was tried {self.attempts} times." if self.attempts > 1 else "")


class TransportError(CallError):
    """No answer came, or it broke off."""

    @property
    def maybe_received(self) -> bool:
        """Whether the server may have received the request."""
        return self.maybe_acted


class ConnectFailedError(TransportError):
    """No connection could be made, so the request was never sent: name not found, refused, unreachable, no TLS."""

    maybe_acted = False


class CertificateError(ConnectFailedError):
    """The server's certificate is not the one to trust. Nothing was sent.

    Attributes:
        expected: the fingerprints that were pinned; empty if none was.
        actual: the SHA-256 fingerprint of the server's certificate, or None if it is not known.
    """

    expected: tuple[str, ...] = ()
    actual: str | None = None


class CallTimeoutError(TransportError):
    """The server did not answer in time."""


class DecodingError(CallError):
    """The server answered with success and a body that is not what it should be.

    Attributes:
        status: the HTTP status.
        content: the body as it came.
    """

    status: int = 0
    content: bytes = b""


class StatusError(CallError):
    """The server answered with an error status, and so without `maybe_acted` unless it is 408, or 500 and above.

    Attributes:
        status: the HTTP status.
        code: the server's own error code (`errorCode` of VBR, `type` of VBAz), or None.
        reason: the server's own message, or None.
        resource_id: the object that it is about, or None.
        trace_id: what to quote to the vendor's support, or None.
        details: the JSON body as a dict; empty if it was none.
        content: the body as it came.
        retry_after: seconds that the server asked to wait, or None.
    """

    maybe_acted: bool = False
    status: int = 0
    code: str | None = None
    reason: str | None = None
    resource_id: str | None = None
    trace_id: str | None = None
    details: Mapping[str, Any] = MappingProxyType({})
    content: bytes = b""
    retry_after: float | None = None


class BadRequestError(StatusError):
    """400 and 422: the server refused the arguments, or the state of the object (a running job is started, say)."""


class UnauthorizedError(StatusError):
    """401: no valid token, and none could be had."""


class LoginError(UnauthorizedError):
    """The server refused the user name, password, code or token. The same secret is not tried again."""


class ForbiddenError(StatusError):
    """403: the account's role does not allow it."""


class NotFoundError(StatusError):
    """404: there is no such object, or no such operation in this revision."""


class ConflictError(StatusError):
    """409: it contradicts the state of the object."""


class LockedError(StatusError):
    """423: the object is in use."""


class RateLimitedError(StatusError):
    """429: too many calls; `retry_after` may say how long to wait."""


class ServerError(StatusError):
    """500 and above: the server failed, and may have done a part of what was asked."""


# --- waiting ----------------------------------------------------------------------------------------------------------


class WaitError(VeeamError):
    """Work did not end well, or its end was not seen.

    Attributes:
        kind: the kind of work, as in the OPERATIONS table: `session`, `task`, `async_operation`, …
        work_id: its id.
        work: the last model of it that was seen, or None.
    """

    kind: str = ""
    work_id: str = ""
    work: Any = None


class WorkFailedError(WaitError):
    """The work ended with a failure.

    Attributes:
        tasks: the task sessions that failed.
        log: the last records of its log.
    """

    tasks: tuple[Any, ...] = ()
    log: tuple[Any, ...] = ()


class WorkCanceledError(WaitError):
    """The work was stopped by someone."""


class WorkVanishedError(WaitError):
    """The server no longer knows the work, so how it ended cannot be known."""


class NeedsPersonError(WaitError):
    """The work waits for a person: to insert a tape, or to answer a question."""


class WaitTimeoutError(WaitError):
    """The work had not ended when the time was up.

    Attributes:
        stopped: whether the work was told to stop; otherwise it goes on.
    """

    stopped: bool = False
