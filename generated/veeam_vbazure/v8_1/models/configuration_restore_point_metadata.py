from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Unset, moment, whole

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigurationRestorePointMetadata(Model):
    """Versions and object counts of a backed-up configuration.

    Attributes:
        flr_version: Version of the file-level recovery component.
        vm_policy_count: Number of schedule-based policies for Azure VMs.
        protection_policy_vm_count: Number of SLA-based policies for Azure VMs.
        session_count: Number of job sessions.
        is_version_error: Whether the version of the backup is a problem.
        version_error_message: What the problem with the version is.
    """

    _fields = {
        "product_version": ("productVersion", None),
        "flr_version": ("flrVersion", None),
        "product_name": ("productName", None),
        "standard_repository_count": ("standardRepositoryCount", whole),
        "archive_repository_count": ("archiveRepositoryCount", whole),
        "vm_policy_count": ("vmPolicyCount", whole),
        "sql_policy_count": ("sqlPolicyCount", whole),
        "file_share_policy_count": ("fileSharePolicyCount", whole),
        "cosmos_db_policy_count": ("cosmosDbPolicyCount", whole),
        "protection_policy_vm_count": ("protectionPolicyVmCount", whole),
        "service_account_count": ("serviceAccountCount", whole),
        "repository_account_count": ("repositoryAccountCount", whole),
        "session_count": ("sessionCount", whole),
        "size": ("size", whole),
        "instance_id": ("instanceId", None),
        "creation_time_utc": ("creationTimeUtc", moment),
        "is_version_error": ("isVersionError", None),
        "version_error_message": ("versionErrorMessage", None),
    }

    product_version: str
    flr_version: str
    product_name: str
    standard_repository_count: int
    archive_repository_count: int
    vm_policy_count: int
    sql_policy_count: int
    file_share_policy_count: int
    cosmos_db_policy_count: int
    protection_policy_vm_count: int
    service_account_count: int
    repository_account_count: int
    session_count: int
    size: int
    instance_id: str
    creation_time_utc: datetime.datetime | None | Unset = UNSET
    is_version_error: bool | None | Unset = UNSET
    version_error_message: str | None | Unset = UNSET
