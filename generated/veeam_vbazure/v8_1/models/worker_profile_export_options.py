from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerProfileExportOptions(Model):
    """Which worker profiles an export covers, by region."""

    _fields = {"region_ids": ("regionIds", ListOf(None))}

    region_ids: list[str] | None | Unset = UNSET
