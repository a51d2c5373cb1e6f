"""Finish registering an Entra ID application.

Registers the Microsoft Entra ID application that belongs to a confirmed verification code, and returns its
application id, tenant id and secret. Treat the answer as a secret.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/FinishAppRegistrationByDeviceCode
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_native_application_model import CloudNativeApplicationModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("CloudNativeApplicationModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(verification_code: str) -> Request[CloudNativeApplicationModel, CloudNativeApplicationModel]:
    """Make the call without sending it."""
    return Request(
        "credentials.finish_app_registration_by_device_code",
        "POST",
        path("/api/v1/cloudCredentials/appRegistration/{verification_code}", verification_code=verification_code),
        _ANSWERS,
    )


async def asyncio(verification_code: str, *, client: Client) -> CloudNativeApplicationModel:
    """Finish registering an Entra ID application.

    Args:
        verification_code: The code that RequestAppRegistrationByDeviceCode returned.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(verification_code))).parsed


asyncio_detailed = detailed(request, asyncio)
