from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_session_result import ESessionResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SessionResultModel(Model):
    """How a session ended.

    Attributes:
        message: Explanation worded for people.
        is_canceled: Whether the session was canceled; a session stopped through this API may still show false.
    """

    _fields = {
        "result": ("result", EnumRef("ESessionResult")),
        "message": ("message", None),
        "is_canceled": ("isCanceled", None),
    }

    result: ESessionResult
    message: str | None | Unset = UNSET
    is_canceled: bool | None | Unset = UNSET
