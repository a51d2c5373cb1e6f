from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicaRescanSpec(Model):
    """Which replicas to rescan."""

    _fields = {"replica_ids": ("replicaIds", ListOf(None))}

    replica_ids: list[str] | None | Unset = UNSET
