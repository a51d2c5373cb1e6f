"""Check the password of a repository.

Tells whether the password in the body opens an encrypted repository. Answers at once, or with an asynchronous
operation to poll until its status is final; on success its result holds the boolean, which may be null.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Repository#operation/Repository_PasswordIsCorrect
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, as_is, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_nullable_boolean import AsyncOperationOfNullableBoolean

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: as_is,
    202: Ref("AsyncOperationOfNullableBoolean"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    404: Ref("ProblemDetails404"),
    415: Ref("ProblemDetails415"),
    429: Ref("ProblemDetails429"),
}


def request(
    repository_id: str, *, body: str | None | Unset = UNSET
) -> Request[bool | AsyncOperationOfNullableBoolean, bool]:
    """Make the call without sending it."""
    return Request(
        "repository.repository_password_is_correct",
        "POST",
        path("/api/v8.1/repositories/{repository_id}/checkPassword", repository_id=repository_id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    repository_id: str, *, client: Client, body: str | None | Unset = UNSET
) -> bool | AsyncOperationOfNullableBoolean:
    """Check the password of a repository.

    Args:
        repository_id: as its type says.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(repository_id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
