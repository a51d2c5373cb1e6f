from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .check_response_azure_accounts import CheckResponseAzureAccounts
    from .check_response_portal_users import CheckResponsePortalUsers
    from .check_response_repositories import CheckResponseRepositories
    from .check_response_repository_encryption import CheckResponseRepositoryEncryption
    from .check_response_repository_ownership import CheckResponseRepositoryOwnership
    from .check_response_worker_configurations import CheckResponseWorkerConfigurations
    from .verification_needed_result import VerificationNeededResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckResponse(Model):
    """Detailed findings of a configuration check, by area.

    Attributes:
        missing_roles: Service accounts and the roles they lack.
        repository_ownership: Findings about which appliance owns each repository.
        mfa_users: Findings about the users' multi-factor authentication.
        sso_configuration: Whether the single sign-on settings need verification.
    """

    _fields = {
        "missing_roles": ("missingRoles", Ref("CheckResponseAzureAccounts")),
        "worker_configuration": ("workerConfiguration", Ref("CheckResponseWorkerConfigurations")),
        "repositories": ("repositories", Ref("CheckResponseRepositories")),
        "repository_ownership": ("repositoryOwnership", Ref("CheckResponseRepositoryOwnership")),
        "repository_encryption": ("repositoryEncryption", Ref("CheckResponseRepositoryEncryption")),
        "mfa_users": ("mfaUsers", Ref("CheckResponsePortalUsers")),
        "sso_configuration": ("ssoConfiguration", EnumRef("VerificationNeededResult")),
    }

    missing_roles: CheckResponseAzureAccounts | None | Unset = UNSET
    worker_configuration: CheckResponseWorkerConfigurations | None | Unset = UNSET
    repositories: CheckResponseRepositories | None | Unset = UNSET
    repository_ownership: CheckResponseRepositoryOwnership | None | Unset = UNSET
    repository_encryption: CheckResponseRepositoryEncryption | None | Unset = UNSET
    mfa_users: CheckResponsePortalUsers | None | Unset = UNSET
    sso_configuration: VerificationNeededResult | None | Unset = UNSET
