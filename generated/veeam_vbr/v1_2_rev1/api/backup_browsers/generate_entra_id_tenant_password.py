"""Generate passwords for Entra ID users.

Returns as many newly generated passwords as the body asks for, to be used when users are restored.

Available to: Backup Administrator, Restore Operator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Backup-Browsers#operation/GenerateEntraIdTenantPassword
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.entra_id_tenant_generate_password_spec import EntraIdTenantGeneratePasswordSpec
    from ...models.entra_id_tenant_generated_passwords_model import EntraIdTenantGeneratedPasswordsModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("EntraIdTenantGeneratedPasswordsModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    session_id: str, *, body: EntraIdTenantGeneratePasswordSpec
) -> Request[EntraIdTenantGeneratedPasswordsModel, EntraIdTenantGeneratedPasswordsModel]:
    """Make the call without sending it."""
    return Request(
        "backup_browsers.generate_entra_id_tenant_password",
        "POST",
        path("/api/v1/backupBrowser/entraIdTenant/{session_id}/passwords/generate", session_id=session_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    session_id: str, *, client: Client, body: EntraIdTenantGeneratePasswordSpec
) -> EntraIdTenantGeneratedPasswordsModel:
    """Generate passwords for Entra ID users.

    Args:
        session_id: sessionId of the mount point.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(session_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
