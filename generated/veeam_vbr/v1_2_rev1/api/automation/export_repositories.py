"""Export backup repositories for a later import.

Returns backup repositories in the form that the matching import accepts. The optional body narrows them down by ID,
type or name.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Automation#operation/ExportRepositories
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.repository_export_spec import RepositoryExportSpec
    from ...models.repository_import_spec_collection import RepositoryImportSpecCollection

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("RepositoryImportSpecCollection"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(
    *, body: RepositoryExportSpec | None | Unset = UNSET
) -> Request[RepositoryImportSpecCollection, RepositoryImportSpecCollection]:
    """Make the call without sending it."""
    return Request(
        "automation.export_repositories", "POST", "/api/v1/automation/repositories/export", _ANSWERS, json=body
    )


async def asyncio(
    *, client: Client, body: RepositoryExportSpec | None | Unset = UNSET
) -> RepositoryImportSpecCollection:
    """Export backup repositories for a later import.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
