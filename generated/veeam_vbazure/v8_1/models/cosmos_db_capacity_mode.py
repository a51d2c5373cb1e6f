from __future__ import annotations

from ..types import OpenEnum


class CosmosDbCapacityMode(OpenEnum):
    """How the throughput of a Cosmos DB account is provided: provisioned or serverless; may be null."""

    NONE = "None"
    PROVISIONED = "Provisioned"
    SERVERLESS = "Serverless"
    UNKNOWN = "Unknown"
