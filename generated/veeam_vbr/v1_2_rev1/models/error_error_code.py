from __future__ import annotations

from ..types import OpenEnum


class ErrorErrorCode(OpenEnum):
    """ErrorErrorCode"""

    ACCESS_DENIED = "AccessDenied"
    EXPIRED_TOKEN = "ExpiredToken"
    INVALID_TOKEN = "InvalidToken"
    INVALID_URI = "InvalidURI"
    METHOD_NOT_ALLOWED = "MethodNotAllowed"
    NOT_FOUND = "NotFound"
    NOT_IMPLEMENTED = "NotImplemented"
    SERVICE_UNAVAILABLE = "ServiceUnavailable"
    UNEXPECTED_CONTENT = "UnexpectedContent"
    UNKNOWN_ERROR = "UnknownError"
