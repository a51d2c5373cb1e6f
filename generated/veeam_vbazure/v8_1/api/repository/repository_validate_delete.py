"""Check whether repositories can be deleted.

Returns, for each repository given, the policies and storage templates that use it and what else stands in the way.
Nothing is deleted.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Repository#operation/Repository_ValidateDelete
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.page_of_repository_validate_delete import PageOfRepositoryValidateDelete
    from ...models.repository_validate_delete import RepositoryValidateDelete

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("PageOfRepositoryValidateDelete"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
}


def request(
    *, repository_id: list[str] | None | Unset = UNSET
) -> PageRequest[PageOfRepositoryValidateDelete, PageOfRepositoryValidateDelete, RepositoryValidateDelete]:
    """Make the call without sending it."""
    return PageRequest(
        "repository.repository_validate_delete",
        "GET",
        "/api/v8.1/repositories/validateDelete",
        _ANSWERS,
        params={"RepositoryId": repository_id},
        items="results",
    )


async def asyncio(*, client: Client, repository_id: list[str] | None | Unset = UNSET) -> PageOfRepositoryValidateDelete:
    """Check whether repositories can be deleted.

    Args:
        repository_id: Ids of the repositories to check; the key can be repeated.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(repository_id=repository_id))).parsed


asyncio_detailed = detailed(request, asyncio)
