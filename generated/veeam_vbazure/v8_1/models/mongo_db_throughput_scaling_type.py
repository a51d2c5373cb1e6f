from __future__ import annotations

from ..types import OpenEnum


class MongoDbThroughputScalingType(OpenEnum):
    """Whether throughput scales automatically or is set by hand; may be null."""

    AUTOSCALE = "Autoscale"
    MANUAL = "Manual"
