from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_credentials_type import ECredentialsType
    from .guest_os_credentials_per_machine_model import GuestOsCredentialsPerMachineModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GuestOsCredentialsModel(Model):
    """Guest credentials of a job.

    Attributes:
        credentials_id: Id of the default credentials record.
        credentials_per_machine: Other credentials for particular machines.
    """

    _fields = {
        "credentials_id": ("credentialsId", None),
        "credentials_type": ("credentialsType", EnumRef("ECredentialsType")),
        "credentials_per_machine": ("credentialsPerMachine", ListOf(Ref("GuestOsCredentialsPerMachineModel"))),
    }

    credentials_id: str
    credentials_type: ECredentialsType
    credentials_per_machine: list[GuestOsCredentialsPerMachineModel] | None | Unset = UNSET
