from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PaginationSpec(Model):
    """Which rows of a listing to return.

    Attributes:
        skip: Number of rows to pass over.
        limit: Most rows to return.
    """

    _fields = {"skip": ("skip", whole), "limit": ("limit", whole)}

    skip: int | None | Unset = UNSET
    limit: int | None | Unset = UNSET
