"""Inspect a folder before adding it as a repository.

Tells whether the folder in the body already holds a repository, and which storage tier, encryption and immutability
it has. Nothing is added. Answers at once, or with an asynchronous operation to poll until its status is final; on
success its result holds that data.

Source: https://helpcenter.veeam.com/references/vbazure/8/rest/main/tag/Repository#operation/Repository_GetMetadata
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_repository_security_settings_data import (
        AsyncOperationOfRepositorySecuritySettingsData,
    )
    from ...models.repository_create_from_client_with_key_vault import RepositoryCreateFromClientWithKeyVault
    from ...models.repository_security_settings_data import RepositorySecuritySettingsData

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("RepositorySecuritySettingsData"),
    202: Ref("AsyncOperationOfRepositorySecuritySettingsData"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    415: Ref("ProblemDetails415"),
}


def request(
    *, body: RepositoryCreateFromClientWithKeyVault
) -> Request[
    RepositorySecuritySettingsData | AsyncOperationOfRepositorySecuritySettingsData, RepositorySecuritySettingsData
]:
    """Make the call without sending it."""
    return Request(
        "repository.repository_get_metadata", "POST", "/api/v8/repositories/settings/getMetadata", _ANSWERS, json=body
    )


async def asyncio(
    *, client: Client, body: RepositoryCreateFromClientWithKeyVault
) -> RepositorySecuritySettingsData | AsyncOperationOfRepositorySecuritySettingsData:
    """Inspect a folder before adding it as a repository.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
