from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_license_section_type import ELicenseSectionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseRemoveSpec(Model):
    """Which part of the license to remove.

    Attributes:
        force_standalone_mode: Whether the server is forced into standalone mode.
    """

    _fields = {
        "force_standalone_mode": ("forceStandaloneMode", None),
        "section": ("section", EnumRef("ELicenseSectionType")),
    }

    force_standalone_mode: bool | None | Unset = UNSET
    section: ELicenseSectionType | None | Unset = UNSET
