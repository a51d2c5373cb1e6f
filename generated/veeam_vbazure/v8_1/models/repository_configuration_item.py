from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryConfigurationItem(Model):
    """The repository that a storage template assigns to one Azure region, with details of both.

    Attributes:
        repository_region_id: ID of the region in which the repository itself is.
        repository_region_name: Name of the region in which the repository itself is.
        region_resource_id: Azure resource ID of the region that the assignment is for.
        region_name: Name of the region that the assignment is for.
    """

    _fields = {
        "repository_id": ("repositoryId", None),
        "repository_name": ("repositoryName", None),
        "repository_region_id": ("repositoryRegionId", None),
        "repository_region_name": ("repositoryRegionName", None),
        "repository_immutability_enabled": ("repositoryImmutabilityEnabled", None),
        "repository_encryption_enabled": ("repositoryEncryptionEnabled", None),
        "region_resource_id": ("regionResourceId", None),
        "region_name": ("regionName", None),
    }

    repository_id: str | None | Unset = UNSET
    repository_name: str | None | Unset = UNSET
    repository_region_id: str | None | Unset = UNSET
    repository_region_name: str | None | Unset = UNSET
    repository_immutability_enabled: bool | None | Unset = UNSET
    repository_encryption_enabled: bool | None | Unset = UNSET
    region_resource_id: str | None | Unset = UNSET
    region_name: str | None | Unset = UNSET
