from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .e_license_package_type import ELicensePackageType
    from .instance_license_object_model import InstanceLicenseObjectModel
    from .instance_license_workload_model import InstanceLicenseWorkloadModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstanceLicenseSummaryModel(Model):
    """How many license instances there are and how many are used.

    Attributes:
        objects: Use by type of workload.
        workload: Use by single workload.
        licensed_instances_promo_included_number: Licensed instances with the promotional ones counted in.
        promo_expires_on: When the promotional instances end.
    """

    _fields = {
        "licensed_instances_number": ("licensedInstancesNumber", None),
        "used_instances_number": ("usedInstancesNumber", None),
        "new_instances_number": ("newInstancesNumber", None),
        "rental_instances_number": ("rentalInstancesNumber", None),
        "objects": ("objects", ListOf(Ref("InstanceLicenseObjectModel"))),
        "workload": ("workload", ListOf(Ref("InstanceLicenseWorkloadModel"))),
        "package": ("package", EnumRef("ELicensePackageType")),
        "promo_instances_number": ("promoInstancesNumber", None),
        "licensed_instances_promo_included_number": ("licensedInstancesPromoIncludedNumber", None),
        "promo_expires_on": ("promoExpiresOn", moment),
    }

    licensed_instances_number: float
    used_instances_number: float
    new_instances_number: float
    rental_instances_number: float
    objects: list[InstanceLicenseObjectModel] | None | Unset = UNSET
    workload: list[InstanceLicenseWorkloadModel] | None | Unset = UNSET
    package: ELicensePackageType | None | Unset = UNSET
    promo_instances_number: float | None | Unset = UNSET
    licensed_instances_promo_included_number: float | None | Unset = UNSET
    promo_expires_on: datetime.datetime | None | Unset = UNSET
