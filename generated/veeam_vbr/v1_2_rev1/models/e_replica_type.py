from __future__ import annotations

from ..types import OpenEnum


class EReplicaType(OpenEnum):
    """Whether a replica is made by regular runs or by continuous data protection (CDP)."""

    REGULAR = "Regular"
    CDP = "CDP"
