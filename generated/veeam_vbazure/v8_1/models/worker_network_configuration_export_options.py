from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerNetworkConfigurationExportOptions(Model):
    """Which worker configurations an export covers, by region."""

    _fields = {"region_ids": ("regionIds", ListOf(None))}

    region_ids: list[str] | None | Unset = UNSET
