from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .configuration_restore_product_information import ConfigurationRestoreProductInformation


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigurationBackupStats(Model):
    """Statistics of the appliance's configuration: the product version and how many objects of each kind it has.

    Attributes:
        vm_policy_count: Number of schedule-based policies for Azure VMs.
        protection_policy_vm_count: Number of SLA-based policies for Azure VMs.
        session_count: Number of job sessions.
    """

    _fields = {
        "standard_repository_count": ("standardRepositoryCount", whole),
        "archive_repository_count": ("archiveRepositoryCount", whole),
        "vm_policy_count": ("vmPolicyCount", whole),
        "sql_policy_count": ("sqlPolicyCount", whole),
        "file_share_policy_count": ("fileSharePolicyCount", whole),
        "cosmos_db_policy_count": ("cosmosDbPolicyCount", whole),
        "protection_policy_vm_count": ("protectionPolicyVmCount", whole),
        "service_account_count": ("serviceAccountCount", whole),
        "session_count": ("sessionCount", whole),
        "product_information": ("productInformation", Ref("ConfigurationRestoreProductInformation")),
        "size": ("size", whole),
    }

    standard_repository_count: int
    archive_repository_count: int
    vm_policy_count: int
    sql_policy_count: int
    file_share_policy_count: int
    cosmos_db_policy_count: int
    protection_policy_vm_count: int
    service_account_count: int
    session_count: int
    product_information: ConfigurationRestoreProductInformation | None | Unset = UNSET
    size: int | None | Unset = UNSET
