from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .error_error_code import ErrorErrorCode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Error(Model):
    """Why a request failed.

    Attributes:
        error_code: Class of the error; servers also send codes that are not listed here.
        message: What went wrong, worded for people.
        resource_id: Id of the resource that the error is about.
    """

    _fields = {
        "error_code": ("errorCode", EnumRef("ErrorErrorCode")),
        "message": ("message", None),
        "resource_id": ("resourceId", None),
    }

    error_code: ErrorErrorCode
    message: str
    resource_id: str | None | Unset = UNSET
