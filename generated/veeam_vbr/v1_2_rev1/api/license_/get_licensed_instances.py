"""List workloads that use instance licenses.

Returns one page of the workloads that consume instance licenses, with the number of instances that each one uses.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/License#operation/GetLicensedInstances
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_instance_workloads_filters_order_column import EInstanceWorkloadsFiltersOrderColumn
    from ...models.instance_license_workload_model import InstanceLicenseWorkloadModel
    from ...models.instance_license_workload_result import InstanceLicenseWorkloadResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("InstanceLicenseWorkloadResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EInstanceWorkloadsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    host_name_filter: str | None | Unset = UNSET,
    used_instances_number_filter: float | None | Unset = UNSET,
    type_filter: str | None | Unset = UNSET,
    instance_id_filter: str | None | Unset = UNSET,
) -> PageRequest[InstanceLicenseWorkloadResult, InstanceLicenseWorkloadResult, InstanceLicenseWorkloadModel]:
    """Make the call without sending it."""
    return PageRequest(
        "license_.get_licensed_instances",
        "GET",
        "/api/v1/license/instances",
        _ANSWERS,
        params={
            "skip": skip,
            "limit": limit,
            "orderColumn": order_column,
            "orderAsc": order_asc,
            "nameFilter": name_filter,
            "hostNameFilter": host_name_filter,
            "usedInstancesNumberFilter": used_instances_number_filter,
            "typeFilter": type_filter,
            "instanceIdFilter": instance_id_filter,
        },
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EInstanceWorkloadsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
    name_filter: str | None | Unset = UNSET,
    host_name_filter: str | None | Unset = UNSET,
    used_instances_number_filter: float | None | Unset = UNSET,
    type_filter: str | None | Unset = UNSET,
    instance_id_filter: str | None | Unset = UNSET,
) -> InstanceLicenseWorkloadResult:
    """List workloads that use instance licenses.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which workloads with instance licenses can be sorted.
        order_asc: True sorts in ascending order, false in descending order.
        name_filter: Matches the name; an asterisk at either end is a wildcard.
        host_name_filter: as its type says.
        used_instances_number_filter: Keeps workloads that use this number of instances, which may be fractional.
        type_filter: as its type says.
        instance_id_filter: Keeps the workload with this identifier.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (
        await client.send(
            request(
                skip=skip,
                limit=limit,
                order_column=order_column,
                order_asc=order_asc,
                name_filter=name_filter,
                host_name_filter=host_name_filter,
                used_instances_number_filter=used_instances_number_filter,
                type_filter=type_filter,
                instance_id_filter=instance_id_filter,
            )
        )
    ).parsed


asyncio_detailed = detailed(request, asyncio)
