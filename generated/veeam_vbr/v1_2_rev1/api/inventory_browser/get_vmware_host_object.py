"""List the objects of a VMware vSphere server.

Returns one page of the inventory objects of one VMware vSphere server. Deprecated: use GetInventoryObjects.

Deprecated.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Inventory-Browser#operation/GetVmwareHostObject
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_hierarchy_type import EHierarchyType
    from ...models.e_vmware_inventory_type import EVmwareInventoryType
    from ...models.ev_centers_inventory_filters_order_column import EvCentersInventoryFiltersOrderColumn
    from ...models.inventory_object_model import InventoryObjectModel
    from ...models.v_center_inventory_result import VCenterInventoryResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("VCenterInventoryResult"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(
    name: str,
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EvCentersInventoryFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    object_id_filter: str | None | Unset = UNSET,
    hierarchy_type_filter: EHierarchyType | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EVmwareInventoryType | None | Unset = UNSET,
    parent_container_name_filter: str | None | Unset = UNSET,
) -> PageRequest[VCenterInventoryResult, VCenterInventoryResult, InventoryObjectModel]:
    """Make the call without sending it."""
    return PageRequest(
        "inventory_browser.get_vmware_host_object",
        "GET",
        path("/api/v1/inventory/vmware/hosts/{name}", name=name),
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "objectIdFilter": object_id_filter,
            "hierarchyTypeFilter": hierarchy_type_filter,
            "nameFilter": name_filter,
            "typeFilter": type_filter,
            "parentContainerNameFilter": parent_container_name_filter,
        },
        items="data",
    )


async def asyncio(
    name: str,
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EvCentersInventoryFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    object_id_filter: str | None | Unset = UNSET,
    hierarchy_type_filter: EHierarchyType | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    type_filter: EVmwareInventoryType | None | Unset = UNSET,
    parent_container_name_filter: str | None | Unset = UNSET,
) -> VCenterInventoryResult:
    """List the objects of a VMware vSphere server.

    Args:
        name: The name under which the vSphere server was added.
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Column by which vSphere inventory objects are sorted.
        order_asc: True sorts in ascending order, false in descending order.
        object_id_filter: Keeps the object with this identifier on the VMware vSphere server.
        hierarchy_type_filter: Views of the VMware vSphere inventory.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        type_filter: Kinds of VMware vSphere inventory objects.
        parent_container_name_filter: Keeps objects whose parent container has this name.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                name,
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                object_id_filter=object_id_filter,
                hierarchy_type_filter=hierarchy_type_filter,
                name_filter=name_filter,
                type_filter=type_filter,
                parent_container_name_filter=parent_container_name_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
