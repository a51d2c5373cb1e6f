from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Ref, Unset
from .cloud_credentials_spec import CloudCredentialsSpec
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from .azure_compute_credentials_existing_account_spec import AzureComputeCredentialsExistingAccountSpec
    from .azure_compute_credentials_new_account_spec import AzureComputeCredentialsNewAccountSpec
    from .e_azure_compute_credentials_creation_mode import EAzureComputeCredentialsCreationMode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureComputeCloudCredentialsSpec(CloudCredentialsSpec):
    """An Azure compute account to be stored as a cloud credentials record, with an existing or a new application.

    Attributes:
        connection_name: Name under which the account is to be shown.
        existing_account: Application to use, when creationMode is ExistingAccount.
        new_account: Device-code login with which to create the application, when creationMode is NewAccount.
        unique_id: Identifies the record in exports and imports.
    """

    _fields = {
        "connection_name": ("connectionName", None),
        "creation_mode": ("creationMode", EnumRef("EAzureComputeCredentialsCreationMode")),
        "existing_account": ("existingAccount", Ref("AzureComputeCredentialsExistingAccountSpec")),
        "new_account": ("newAccount", Ref("AzureComputeCredentialsNewAccountSpec")),
        "unique_id": ("uniqueId", None),
    }

    connection_name: str
    creation_mode: EAzureComputeCredentialsCreationMode
    existing_account: AzureComputeCredentialsExistingAccountSpec | None | Unset = UNSET
    new_account: AzureComputeCredentialsNewAccountSpec | None | Unset = UNSET
    unique_id: str | None | Unset = UNSET
    type_: ECloudCredentialsType = ECloudCredentialsType("AzureCompute")
