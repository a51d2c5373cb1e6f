from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .worker_configuration_check_result import WorkerConfigurationCheckResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckResponseWorkerConfigurations(Model):
    """Findings of a configuration check about worker configurations."""

    _fields = {"worker_configurations": ("workerConfigurations", ListOf(Ref("WorkerConfigurationCheckResult")))}

    worker_configurations: list[WorkerConfigurationCheckResult] | None | Unset = UNSET
