from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StorageAccountCapabilities(Model):
    """What a storage account can do as the storage of a repository.

    Attributes:
        supports_archive: Whether the account can hold archived backups.
        recommended_concurrency: Recommended value for the concurrency limit of a repository.
    """

    _fields = {
        "supports_archive": ("supportsArchive", None),
        "recommended_concurrency": ("recommendedConcurrency", whole),
    }

    supports_archive: bool | None | Unset = UNSET
    recommended_concurrency: int | None | Unset = UNSET
