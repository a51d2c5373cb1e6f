from __future__ import annotations

from ..types import OpenEnum


class ConfigurationCheckType(OpenEnum):
    """Area of the configuration that can be checked."""

    AZURE_ACCOUNTS = "AzureAccounts"
    WORKER_CONFIGURATION = "WorkerConfiguration"
    REPOSITORIES = "Repositories"
    REPOSITORIES_ENCRYPTION = "RepositoriesEncryption"
    PORTAL_USERS = "PortalUsers"
    SSO_USERS = "SsoUsers"
    UNKNOWN = "Unknown"
    ALL_PRIVATE_DEPLOYMENT = "AllPrivateDeployment"
    REPOSITORIES_OWNERSHIP = "RepositoriesOwnership"
