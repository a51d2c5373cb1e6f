from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .e_license_package_type import ELicensePackageType
    from .socket_license_workload_model import SocketLicenseWorkloadModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SocketLicenseSummaryModel(Model):
    """How many licensed sockets there are and how many are used.

    Attributes:
        workload: Hosts that take socket licenses.
    """

    _fields = {
        "licensed_sockets_number": ("licensedSocketsNumber", whole),
        "used_sockets_number": ("usedSocketsNumber", whole),
        "remaining_sockets_number": ("remainingSocketsNumber", whole),
        "workload": ("workload", ListOf(Ref("SocketLicenseWorkloadModel"))),
        "package": ("package", EnumRef("ELicensePackageType")),
    }

    licensed_sockets_number: int
    used_sockets_number: int
    remaining_sockets_number: int
    workload: list[SocketLicenseWorkloadModel] | None | Unset = UNSET
    package: ELicensePackageType | None | Unset = UNSET
