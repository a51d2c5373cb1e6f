from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .links_dictionary import LinksDictionary
    from .vnet_policy_azure_account import VnetPolicyAzureAccount


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedVnet(Model):
    """A subscription whose virtual network configuration has been backed up.

    Attributes:
        last_backup: When the configuration was last backed up.
        last_changes: The changes recorded last.
        azure_account: Service account used for the backup, and its tenant.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "subscription_id": ("subscriptionId", None),
        "subscription_name": ("subscriptionName", None),
        "last_backup": ("lastBackup", moment),
        "last_changes": ("lastChanges", None),
        "azure_account": ("azureAccount", Ref("VnetPolicyAzureAccount")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    subscription_name: str | None | Unset = UNSET
    last_backup: datetime.datetime | None | Unset = UNSET
    last_changes: str | None | Unset = UNSET
    azure_account: VnetPolicyAzureAccount | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
