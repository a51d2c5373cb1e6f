from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary
    from .price import Price


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmSize(Model):
    """An Azure VM size, with its limits and price.

    Attributes:
        memory_in_mb: Memory, in megabytes.
        os_disk_size_in_mb: Size of the system disk, in megabytes.
        resource_disk_size_in_mb: Size of the temporary disk, in megabytes.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "name": ("name", None),
        "subscription_id": ("subscriptionId", None),
        "max_data_disk_count": ("maxDataDiskCount", whole),
        "memory_in_mb": ("memoryInMB", whole),
        "number_of_cores": ("numberOfCores", whole),
        "os_disk_size_in_mb": ("osDiskSizeInMB", whole),
        "resource_disk_size_in_mb": ("resourceDiskSizeInMB", whole),
        "price_per_hour": ("pricePerHour", Ref("Price")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    name: str | None | Unset = UNSET
    subscription_id: str | None | Unset = UNSET
    max_data_disk_count: int | None | Unset = UNSET
    memory_in_mb: int | None | Unset = UNSET
    number_of_cores: int | None | Unset = UNSET
    os_disk_size_in_mb: int | None | Unset = UNSET
    resource_disk_size_in_mb: int | None | Unset = UNSET
    price_per_hour: Price | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
