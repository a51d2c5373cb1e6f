from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .license_installation_promo_spec import LicenseInstallationPromoSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseInstallationSpec(Model):
    """A license to install.

    Attributes:
        license_: Content of the license file.
        force_standalone_mode: Whether the server is forced into standalone mode.
    """

    _fields = {
        "license_": ("license", None),
        "force_standalone_mode": ("forceStandaloneMode", None),
        "promo": ("promo", Ref("LicenseInstallationPromoSpec")),
    }

    license_: str
    force_standalone_mode: bool | None | Unset = UNSET
    promo: LicenseInstallationPromoSpec | None | Unset = UNSET
