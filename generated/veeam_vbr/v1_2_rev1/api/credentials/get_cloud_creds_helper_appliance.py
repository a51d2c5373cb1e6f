"""Get one helper appliance.

Returns one helper appliance of a cloud credentials record.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/GetCloudCredsHelperAppliance
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_helper_appliance_model import CloudHelperApplianceModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("CloudHelperApplianceModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, appliance_id: str) -> Request[CloudHelperApplianceModel, CloudHelperApplianceModel]:
    """Make the call without sending it."""
    return Request(
        "credentials.get_cloud_creds_helper_appliance",
        "GET",
        path("/api/v1/cloudCredentials/{id}/helperAppliances/{appliance_id}", id=id, appliance_id=appliance_id),
        _ANSWERS,
    )


async def asyncio(id: str, appliance_id: str, *, client: Client) -> CloudHelperApplianceModel:
    """Get one helper appliance.

    Args:
        id: Identifier of the cloud credentials record.
        appliance_id: Identifier of the helper appliance.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, appliance_id))).parsed


asyncio_detailed = detailed(request, asyncio)
