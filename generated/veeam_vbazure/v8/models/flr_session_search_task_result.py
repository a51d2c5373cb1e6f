from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .flr_search_task_state import FlrSearchTaskState
    from .flr_session_item import FlrSessionItem


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSessionSearchTaskResult(Model):
    """State of a file search and what it has found.

    Attributes:
        search_state: Whether results can be read yet.
        count: Number of items in results.
    """

    _fields = {
        "search_state": ("searchState", EnumRef("FlrSearchTaskState")),
        "count": ("count", whole),
        "results": ("results", ListOf(Ref("FlrSessionItem"))),
    }

    search_state: FlrSearchTaskState | None | Unset = UNSET
    count: int | None | Unset = UNSET
    results: list[FlrSessionItem] | None | Unset = UNSET
