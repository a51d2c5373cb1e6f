from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .repository_status import RepositoryStatus
    from .storage_tier import StorageTier


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryOptions(Model):
    """Which backup repositories an export covers.

    Attributes:
        status: States of the repositories.
        tier: Storage tiers of the repositories.
        search_pattern: Text to look for in names.
    """

    _fields = {
        "status": ("status", ListOf(EnumRef("RepositoryStatus"))),
        "tier": ("tier", ListOf(EnumRef("StorageTier"))),
        "search_pattern": ("searchPattern", None),
        "is_encrypted": ("isEncrypted", None),
        "immutability_enabled": ("immutabilityEnabled", None),
        "repository_ids": ("repositoryIds", ListOf(None)),
    }

    status: list[RepositoryStatus] | None | Unset = UNSET
    tier: list[StorageTier] | None | Unset = UNSET
    search_pattern: str | None | Unset = UNSET
    is_encrypted: bool | None | Unset = UNSET
    immutability_enabled: bool | None | Unset = UNSET
    repository_ids: list[str] | None | Unset = UNSET
