from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .license_agreement import LicenseAgreement


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseAgreementResult(Model):
    """The license agreements of the appliance."""

    _fields = {"license_agreements": ("licenseAgreements", ListOf(Ref("LicenseAgreement")))}

    license_agreements: list[LicenseAgreement] | None | Unset = UNSET
