from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerProfileFromClient(Model):
    """How many workers may run in one Azure region and which VM sizes they shall use.

    Attributes:
        min_instances: Smallest number of workers in the region. At least 0.
        max_instances: Largest number of workers in the region. At least 1, at most 1000.
        virtual_machine_simple_type: Azure VM size for workers of the simple type.
        virtual_machine_small_type: Azure VM size for small workers.
        virtual_machine_medium_type: Azure VM size for medium workers.
        virtual_machine_large_type: Azure VM size for large workers.
        virtual_machine_archive_type: Azure VM size for workers that make archived backups.
    """

    _fields = {
        "region_id": ("regionId", None),
        "min_instances": ("minInstances", whole),
        "max_instances": ("maxInstances", whole),
        "virtual_machine_simple_type": ("virtualMachineSimpleType", None),
        "virtual_machine_small_type": ("virtualMachineSmallType", None),
        "virtual_machine_medium_type": ("virtualMachineMediumType", None),
        "virtual_machine_large_type": ("virtualMachineLargeType", None),
        "virtual_machine_archive_type": ("virtualMachineArchiveType", None),
    }

    region_id: str
    min_instances: int | None | Unset = UNSET
    max_instances: int | None | Unset = UNSET
    virtual_machine_simple_type: str | None | Unset = UNSET
    virtual_machine_small_type: str | None | Unset = UNSET
    virtual_machine_medium_type: str | None | Unset = UNSET
    virtual_machine_large_type: str | None | Unset = UNSET
    virtual_machine_archive_type: str | None | Unset = UNSET
