from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_compute_credentials_existing_account_spec import AzureComputeCredentialsExistingAccountSpec
    from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeCloudCredentialsImportSpec(Model):
    """An Azure compute account to be imported as a cloud credentials record.

    Attributes:
        unique_id: Identifies the record in exports and imports.
    """

    _fields = {
        "type_": ("type", EnumRef("ECloudCredentialsType")),
        "unique_id": ("uniqueId", None),
        "connection_name": ("connectionName", None),
        "existing_account": ("existingAccount", Ref("AzureComputeCredentialsExistingAccountSpec")),
        "description": ("description", None),
    }

    type_: ECloudCredentialsType
    unique_id: str
    connection_name: str
    existing_account: AzureComputeCredentialsExistingAccountSpec
    description: str | None | Unset = UNSET
