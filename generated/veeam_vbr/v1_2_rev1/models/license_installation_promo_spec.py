from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseInstallationPromoSpec(Model):
    """How a promotional license is handled during installation."""

    _fields = {
        "overwrite_existing": ("overwriteExisting", None),
        "enable_auto_update": ("enableAutoUpdate", None),
        "install_without_promo": ("installWithoutPromo", None),
    }

    overwrite_existing: bool | None | Unset = UNSET
    enable_auto_update: bool | None | Unset = UNSET
    install_without_promo: bool | None | Unset = UNSET
