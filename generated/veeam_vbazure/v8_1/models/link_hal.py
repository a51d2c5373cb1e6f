from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinkHAL(Model):
    """A link to a related request, in the style of Hypertext Application Language (HAL).

    Attributes:
        href: Address to request.
    """

    _fields = {"href": ("href", None)}

    href: str | None | Unset = UNSET
