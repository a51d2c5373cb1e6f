from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSessionPagination(Model):
    """Position and size of one page of restore log entries.

    Attributes:
        total_count: Number of entries on all pages; may be null.
        count: Number of entries on this page.
        offset: How many entries come before this page.
    """

    _fields = {
        "total_count": ("totalCount", whole),
        "count": ("count", whole),
        "offset": ("offset", whole),
        "limit": ("limit", whole),
    }

    total_count: int | None | Unset = UNSET
    count: int | None | Unset = UNSET
    offset: int | None | Unset = UNSET
    limit: int | None | Unset = UNSET
