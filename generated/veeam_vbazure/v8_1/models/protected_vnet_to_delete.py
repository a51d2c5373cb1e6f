from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .vnet_deletion_type import VnetDeletionType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedVnetToDelete(Model):
    """The subscription whose virtual network configuration restore points shall be removed, and which copies of them.

    Attributes:
        deletion_type: Whether the backups, their copies in a repository, or both are removed.
    """

    _fields = {
        "subscription_id": ("subscriptionId", None),
        "deletion_type": ("deletionType", EnumRef("VnetDeletionType")),
    }

    subscription_id: str | None
    deletion_type: VnetDeletionType
