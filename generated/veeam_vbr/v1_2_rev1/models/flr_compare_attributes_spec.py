from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrCompareAttributesSpec(Model):
    """Request to compare the attributes of a file or folder with production.

    Attributes:
        show_unchanged_attributes: Whether attributes that do not differ are listed too.
    """

    _fields = {"path": ("path", None), "show_unchanged_attributes": ("showUnchangedAttributes", None)}

    path: str
    show_unchanged_attributes: bool | None | Unset = UNSET
