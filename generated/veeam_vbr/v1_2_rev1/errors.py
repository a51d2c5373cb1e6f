"""What a call raises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ApiError", "DecodingError", "StatusError"]


class ApiError(Exception):
    """Base of what a call raises after an answer has come.

    Attributes:
        operation: tag and operation, as in `jobs.start_job`.
        status_code: the HTTP status of the answer.
        headers: the headers of the answer.
        content: the body of the answer.
    """

    def __init__(
        self, message: str, operation: str, status_code: int, headers: Mapping[str, str], content: bytes
    ) -> None:
        super().__init__(message, operation, status_code, headers, content)
        self.operation = operation
        self.status_code = status_code
        self.headers = headers
        self.content = content

    def __str__(self) -> str:
        return f"{self.operation}: {self.args[0]}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class StatusError(ApiError):
    """The server answered with an error status.

    Attributes:
        parsed: the decoded body where it is JSON, else None.
    """

    def __init__(
        self,
        message: str,
        operation: str,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        parsed: Any = None,
    ) -> None:
        super().__init__(message, operation, status_code, headers, content)
        self.args = (message, operation, status_code, headers, content, parsed)
        self.parsed = parsed


class DecodingError(ApiError):
    """The server answered with success and a body that is not the JSON it should be."""
