from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaginationResult(Model):
    """Which rows of a listing a page holds.

    Attributes:
        total: Rows that match in all; it may change while one pages.
        count: Rows on this page; the next page starts this many rows on.
        skip: Rows that were passed over.
        limit: Most rows that the page could hold.
    """

    _fields = {"total": ("total", whole), "count": ("count", whole), "skip": ("skip", whole), "limit": ("limit", whole)}

    total: int
    count: int
    skip: int | None | Unset = UNSET
    limit: int | None | Unset = UNSET
