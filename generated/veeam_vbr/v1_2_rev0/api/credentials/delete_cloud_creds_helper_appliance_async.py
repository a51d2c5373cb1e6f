"""Remove a helper appliance.

Starts removing a helper appliance of a cloud credentials record and returns the session. Poll the session until its
state is Stopped, then read its result.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Credentials#operation/DeleteCloudCredsHelperApplianceAsync
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(id: str, appliance_id: str) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "credentials.delete_cloud_creds_helper_appliance_async",
        "DELETE",
        path("/api/v1/cloudCredentials/{id}/helperAppliances/{appliance_id}", id=id, appliance_id=appliance_id),
        _ANSWERS,
    )


async def asyncio(id: str, appliance_id: str, *, client: Client) -> SessionModel:
    """Remove a helper appliance.

    Args:
        id: Identifier of the cloud credentials record.
        appliance_id: Identifier of the helper appliance.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, appliance_id))).parsed


asyncio_detailed = detailed(request, asyncio)
