"""Deploy or change a helper appliance.

Starts adding a helper appliance to a cloud credentials record, or changing the existing one, and returns the
session. Poll the session until its state is Stopped, then read its result.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Credentials#operation/CreateCloudCredsHelperAppliance
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_helper_appliance_spec import CloudHelperApplianceSpec
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, *, body: CloudHelperApplianceSpec) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "credentials.create_cloud_creds_helper_appliance",
        "POST",
        path("/api/v1/cloudCredentials/{id}/helperAppliances", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(id: str, *, client: Client, body: CloudHelperApplianceSpec) -> SessionModel:
    """Deploy or change a helper appliance.

    Args:
        id: Identifier of the cloud credentials record.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
