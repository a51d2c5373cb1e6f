from __future__ import annotations

from ..types import OpenEnum


class CosmosDbPolicyBackupItemType(OpenEnum):
    """What kind of item a Cosmos DB policy refers to."""

    ACCOUNT = "Account"
    SUBSCRIPTION = "Subscription"
    RESOURCE_GROUP = "ResourceGroup"
    TAG = "Tag"
    UNKNOWN = "Unknown"
