from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .azure_account_cloud_state_nullable import AzureAccountCloudStateNullable
    from .azure_account_origin import AzureAccountOrigin
    from .azure_account_permissions_state import AzureAccountPermissionsState
    from .azure_account_purpose import AzureAccountPurpose
    from .azure_account_state import AzureAccountState
    from .azure_environment import AzureEnvironment
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureAccount(Model):
    """A service account: the Microsoft Entra application with which the appliance works in Azure.

    Attributes:
        application_id: Client ID of the Microsoft Entra application.
        application_certificate_name: Name of the certificate that the application signs in with. Maximum length 255.
        region: Azure cloud that the account belongs to.
        account_origin: How the account was added.
        expiration_date: When the credentials of the application expire.
        account_state: Whether the account is still being created.
        cloud_state: State of the account as found in Azure.
        purposes: What the account may be used for.
        management_group_id: Azure management group assigned to the account.
        subscription_ids: Azure subscriptions that the account covers.
        selected_for_workermanagement: Whether the account deploys the workers. Set by the server.
        azure_permissions_state: Result of the latest permission check.
        azure_permissions_state_check_time_utc: When the permissions were last checked, in UTC.
        subscription_id_for_worker_deployment: Subscription that workers are deployed to.
    """

    _fields = {
        "account_id": ("accountId", None),
        "application_id": ("applicationId", None),
        "application_certificate_name": ("applicationCertificateName", None),
        "name": ("name", None),
        "description": ("description", None),
        "region": ("region", EnumRef("AzureEnvironment")),
        "tenant_id": ("tenantId", None),
        "tenant_name": ("tenantName", None),
        "account_origin": ("accountOrigin", EnumRef("AzureAccountOrigin")),
        "expiration_date": ("expirationDate", moment),
        "account_state": ("accountState", EnumRef("AzureAccountState")),
        "ad_group_id": ("adGroupId", None),
        "cloud_state": ("cloudState", EnumRef("AzureAccountCloudStateNullable")),
        "ad_group_name": ("adGroupName", None),
        "purposes": ("purposes", ListOf(EnumRef("AzureAccountPurpose"))),
        "management_group_id": ("managementGroupId", None),
        "management_group_name": ("managementGroupName", None),
        "subscription_ids": ("subscriptionIds", ListOf(None)),
        "selected_for_workermanagement": ("selectedForWorkermanagement", None),
        "azure_permissions_state": ("azurePermissionsState", ListOf(EnumRef("AzureAccountPermissionsState"))),
        "azure_permissions_state_check_time_utc": ("azurePermissionsStateCheckTimeUtc", moment),
        "subscription_id_for_worker_deployment": ("subscriptionIdForWorkerDeployment", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    account_id: str | None | Unset = UNSET
    application_id: str | None | Unset = UNSET
    application_certificate_name: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    region: AzureEnvironment | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    tenant_name: str | None | Unset = UNSET
    account_origin: AzureAccountOrigin | None | Unset = UNSET
    expiration_date: datetime.datetime | None | Unset = UNSET
    account_state: AzureAccountState | None | Unset = UNSET
    ad_group_id: str | None | Unset = UNSET
    cloud_state: AzureAccountCloudStateNullable | None | Unset = UNSET
    ad_group_name: str | None | Unset = UNSET
    purposes: list[AzureAccountPurpose] | None | Unset = UNSET
    management_group_id: str | None | Unset = UNSET
    management_group_name: str | None | Unset = UNSET
    subscription_ids: list[str] | None | Unset = UNSET
    selected_for_workermanagement: bool | None | Unset = UNSET
    azure_permissions_state: list[AzureAccountPermissionsState] | None | Unset = UNSET
    azure_permissions_state_check_time_utc: datetime.datetime | None | Unset = UNSET
    subscription_id_for_worker_deployment: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
