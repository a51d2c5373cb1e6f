"""Start importing cloud credentials.

Starts an import of the cloud credentials described in the body. Returns an automation session: poll it under
/api/v1/automation/sessions/{id}, not /api/v1/sessions, until its state is Stopped.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Automation#operation/ImportCloudCredentials
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_credentials_import_spec_collection import CloudCredentialsImportSpecCollection
    from ...models.session_model import SessionModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("SessionModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: CloudCredentialsImportSpecCollection) -> Request[SessionModel, SessionModel]:
    """Make the call without sending it."""
    return Request(
        "automation.import_cloud_credentials", "POST", "/api/v1/automation/cloudcredentials/import", _ANSWERS, json=body
    )


async def asyncio(*, client: Client, body: CloudCredentialsImportSpecCollection) -> SessionModel:
    """Start importing cloud credentials.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
