from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSessionSearchTaskStartResponse(Model):
    """The search task that was started.

    Attributes:
        search_id: Id with which to read the results, continue the search or stop it.
    """

    _fields = {"search_id": ("searchId", None)}

    search_id: str | None | Unset = UNSET
