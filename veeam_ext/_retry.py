"""When a failed call is tried again, after how long, and when not because too much fails already.

Neither server knows idempotency keys: a start that is sent twice is a second backup. So a POST is repeated only if it
was certainly never sent, whatever status or error came back, except where it only reads a list or a file.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from ._protocols import OperationInfo
from .errors import CallError, CertificateError, ConfigurationError, StatusError, TransportError

__all__ = ["LOGIN", "Budget", "Retries", "is_repeatable", "retry_after"]

# The operation of a token call. When it fails, the call that needed the token was not carried out.
LOGIN = "login"

_STATUSES = frozenset({408, 429, 502, 503, 504})


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
        """A number alone stands for the usual patience."""
        return cls(times=retries) if isinstance(retries, int) else retries

    def delay(self, error: CallError, *, repeatable: bool) -> float | None:
        """Seconds to wait before the next try, or None if there must be none.

        Args:
            error: how the last try failed; its `attempts` says how many there were.
            repeatable: whether doing the call twice is the same as doing it once.
        """
        if error.attempts > self.times or isinstance(error, CertificateError):
            return None
        if isinstance(error, TransportError):
            if error.maybe_received and not repeatable:
                return None
        elif isinstance(error, StatusError) and error.status in _STATUSES:
            if not repeatable and error.operation != LOGIN:
                return None
        else:
            return None
        jittered = random.uniform(0, min(self.longest, self.backoff * 2 ** (error.attempts - 1)))  # noqa: S311
        asked = error.retry_after if isinstance(error, StatusError) else None
        if asked is None:
            return jittered
        return None if asked > self.patience else asked + jittered


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
