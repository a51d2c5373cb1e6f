from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Timezone(Model):
    """A time zone that the appliance can be set to.

    Attributes:
        id: ID to send when setting the time zone.
    """

    _fields = {"id": ("id", None), "display_name": ("displayName", None)}

    id: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
