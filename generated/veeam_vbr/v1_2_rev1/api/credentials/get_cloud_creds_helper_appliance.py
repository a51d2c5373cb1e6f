"""Get one helper appliance.

Returns one helper appliance of a cloud credentials record.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/GetCloudCredsHelperAppliance
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response, path

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


async def asyncio_detailed(id: str, appliance_id: str, *, client: Client) -> Response[CloudHelperApplianceModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(id, appliance_id))


async def asyncio(id: str, appliance_id: str, *, client: Client) -> CloudHelperApplianceModel:
    """Get one helper appliance.

    Args:
        id: Identifier of the cloud credentials record.
        appliance_id: Identifier of the helper appliance.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(id, appliance_id, client=client)).parsed
