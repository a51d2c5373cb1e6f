from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .worker_management_suitable_account_subscription import WorkerManagementSuitableAccountSubscription


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerManagementSuitableAccount(Model):
    """A service account that could manage workers, with the subscriptions it could use.

    Attributes:
        tenant_id: ID of the Microsoft Entra tenant.
    """

    _fields = {
        "azure_account_id": ("azureAccountId", None),
        "tenant_id": ("tenantId", None),
        "subscriptions": ("subscriptions", ListOf(Ref("WorkerManagementSuitableAccountSubscription"))),
        "azure_account_name": ("azureAccountName", None),
        "tenant_name": ("tenantName", None),
    }

    azure_account_id: str
    tenant_id: str
    subscriptions: list[WorkerManagementSuitableAccountSubscription]
    azure_account_name: str | None | Unset = UNSET
    tenant_name: str | None | Unset = UNSET
