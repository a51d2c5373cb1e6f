from __future__ import annotations

from ..types import OpenEnum


class AccountEditValidationIssueType(OpenEnum):
    """Why editing a service account would cause trouble, for example because a policy or repository depends on it."""

    PRIMARY_SUBSCRIPTION_MISSING = "PrimarySubscriptionMissing"
    SUBSCRIPTION_DEPENDENT_ON_REPOSITORY = "SubscriptionDependentOnRepository"
    SUBSCRIPTION_DEPENDENT_ON_POLICY = "SubscriptionDependentOnPolicy"
    PURPOSE_REPOSITORY_DEPENDENT = "PurposeRepositoryDependent"
    PURPOSE_VM_POLICY_DEPENDENT = "PurposeVmPolicyDependent"
    PURPOSE_SQL_POLICY_DEPENDENT = "PurposeSqlPolicyDependent"
    PURPOSE_FILE_POLICY_DEPENDENT = "PurposeFilePolicyDependent"
    PURPOSE_V_NET_POLICY_DEPENDENT = "PurposeVNetPolicyDependent"
    PURPOSE_COSMOS_POLICY_DEPENDENT = "PurposeCosmosPolicyDependent"
    ACCOUNT_DEPENDENT_ACCOUNT = "AccountDependentAccount"
    ACCOUNT_DEPENDENT_POLICY = "AccountDependentPolicy"
    ACCOUNT_DEPENDENT_REPOSITORY = "AccountDependentRepository"
    SELECTED_FOR_WORKER_MANAGEMENT = "SelectedForWorkerManagement"
