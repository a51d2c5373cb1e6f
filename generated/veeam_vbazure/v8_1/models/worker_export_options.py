from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerExportOptions(Model):
    """Which workers an export covers.

    Attributes:
        vm_names: Names of the worker VMs.
    """

    _fields = {"vm_names": ("vmNames", ListOf(None))}

    vm_names: list[str] | None | Unset = UNSET
