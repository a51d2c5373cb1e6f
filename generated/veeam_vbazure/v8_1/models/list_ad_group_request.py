from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .ad_group_query_options import AdGroupQueryOptions
    from .azure_authentication_result import AzureAuthenticationResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ListAdGroupRequest(Model):
    """Sign-in and tenant with which to look up Microsoft Entra groups.

    Attributes:
        edit_account_id: Service account that is being edited, if one is.
    """

    _fields = {
        "tenant_id": ("tenantId", None),
        "azure_authentication": ("azureAuthentication", Ref("AzureAuthenticationResult")),
        "query_options": ("queryOptions", Ref("AdGroupQueryOptions")),
        "edit_account_id": ("editAccountId", None),
    }

    tenant_id: str | None
    azure_authentication: AzureAuthenticationResult | None | Unset = UNSET
    query_options: AdGroupQueryOptions | None | Unset = UNSET
    edit_account_id: str | None | Unset = UNSET
