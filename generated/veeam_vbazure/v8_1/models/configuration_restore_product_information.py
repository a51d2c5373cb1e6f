from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigurationRestoreProductInformation(Model):
    """Name and versions of the product.

    Attributes:
        flr_version: Version of the file-level recovery component.
    """

    _fields = {
        "product_name": ("productName", None),
        "product_version": ("productVersion", None),
        "flr_version": ("flrVersion", None),
    }

    product_name: str | None | Unset = UNSET
    product_version: str | None | Unset = UNSET
    flr_version: str | None | Unset = UNSET
