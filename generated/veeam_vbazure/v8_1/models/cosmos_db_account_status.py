from __future__ import annotations

from ..types import OpenEnum


class CosmosDbAccountStatus(OpenEnum):
    """State of a Cosmos DB account in Azure."""

    ONLINE = "Online"
    CREATING = "Creating"
    OFFLINE = "Offline"
    RESTORING = "Restoring"
    DELETING = "Deleting"
    FAILED = "Failed"
    MIGRATING = "Migrating"
    NO_CONTENT = "NoContent"
    UPDATING = "Updating"
    DELETED = "Deleted"
    DROPPING = "Dropping"
    STOPPING = "Stopping"
    STOPPED = "Stopped"
    UNKNOWN = "Unknown"
