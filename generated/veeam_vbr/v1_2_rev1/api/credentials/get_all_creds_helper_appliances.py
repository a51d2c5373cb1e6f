"""List helper appliances of a cloud account.

Returns the helper appliances that belong to a cloud credentials record. The operation takes no paging or filter
parameters.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/GetAllCredsHelperAppliances
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, PageRequest, Ref, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_helper_appliance_model import CloudHelperApplianceModel
    from ...models.cloud_helper_appliance_result import CloudHelperApplianceResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CloudHelperApplianceResult"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str) -> PageRequest[CloudHelperApplianceResult, CloudHelperApplianceResult, CloudHelperApplianceModel]:
    """Make the call without sending it."""
    return PageRequest(
        "credentials.get_all_creds_helper_appliances",
        "GET",
        path("/api/v1/cloudCredentials/{id}/helperAppliances", id=id),
        _ANSWERS,
        items="data",
    )


async def asyncio(id: str, *, client: Client) -> CloudHelperApplianceResult:
    """List helper appliances of a cloud account.

    Args:
        id: Identifier of the cloud credentials record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
