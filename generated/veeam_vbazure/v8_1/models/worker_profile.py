from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary
    from .region import Region


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerProfile(Model):
    """How many workers may run in one Azure region and which VM sizes they use.

    Attributes:
        min_instances: Smallest number of workers in the region.
        max_instances: Largest number of workers in the region.
        virtual_machine_simple_type: Azure VM size for workers of the simple type.
        virtual_machine_small_type: Azure VM size for small workers.
        virtual_machine_medium_type: Azure VM size for medium workers.
        virtual_machine_large_type: Azure VM size for large workers.
        virtual_machine_archive_type: Azure VM size for workers that make archived backups.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "min_instances": ("minInstances", whole),
        "max_instances": ("maxInstances", whole),
        "region": ("region", Ref("Region")),
        "virtual_machine_simple_type": ("virtualMachineSimpleType", None),
        "virtual_machine_small_type": ("virtualMachineSmallType", None),
        "virtual_machine_medium_type": ("virtualMachineMediumType", None),
        "virtual_machine_large_type": ("virtualMachineLargeType", None),
        "virtual_machine_archive_type": ("virtualMachineArchiveType", None),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    min_instances: int | None | Unset = UNSET
    max_instances: int | None | Unset = UNSET
    region: Region | None | Unset = UNSET
    virtual_machine_simple_type: str | None | Unset = UNSET
    virtual_machine_small_type: str | None | Unset = UNSET
    virtual_machine_medium_type: str | None | Unset = UNSET
    virtual_machine_large_type: str | None | Unset = UNSET
    virtual_machine_archive_type: str | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
