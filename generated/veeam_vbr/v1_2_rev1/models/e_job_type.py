from __future__ import annotations

from ..types import OpenEnum


class EJobType(OpenEnum):
    """Kinds of jobs that this revision knows; servers may have others."""

    BACKUP = "Backup"
    V_SPHERE_REPLICA = "VSphereReplica"
    CLOUD_DIRECTOR_BACKUP = "CloudDirectorBackup"
    ENTRA_ID_TENANT_BACKUP = "EntraIDTenantBackup"
    ENTRA_ID_AUDIT_LOG_BACKUP = "EntraIDAuditLogBackup"
    FILE_BACKUP_COPY = "FileBackupCopy"
