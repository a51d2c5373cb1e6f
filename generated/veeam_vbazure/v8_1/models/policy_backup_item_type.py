from __future__ import annotations

from ..types import OpenEnum


class PolicyBackupItemType(OpenEnum):
    """Kind of item that an Azure VM backup policy can name."""

    SUBSCRIPTION = "Subscription"
    RESOURCE_GROUP = "ResourceGroup"
    VIRTUAL_MACHINE = "VirtualMachine"
    TAG = "Tag"
    REGION = "Region"
    UNKNOWN = "Unknown"
