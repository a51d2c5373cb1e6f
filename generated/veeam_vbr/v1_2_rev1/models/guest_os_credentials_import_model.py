from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel
    from .guest_os_credentials_per_machine_import_model import GuestOsCredentialsPerMachineImportModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GuestOsCredentialsImportModel(Model):
    """Guest credentials of a job, as imported.

    Attributes:
        creds: Default credentials.
        credentials_per_machine: Other credentials for particular machines.
    """

    _fields = {
        "creds": ("creds", Ref("CredentialsImportModel")),
        "credentials_per_machine": ("credentialsPerMachine", ListOf(Ref("GuestOsCredentialsPerMachineImportModel"))),
    }

    creds: CredentialsImportModel | None | Unset = UNSET
    credentials_per_machine: list[GuestOsCredentialsPerMachineImportModel] | None | Unset = UNSET
