from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryConfigurationItemFromClient(Model):
    """The repository that a storage template shall assign to one Azure region.

    Attributes:
        region_resource_id: Azure resource ID of the region that the assignment is for.
    """

    _fields = {"repository_id": ("repositoryId", None), "region_resource_id": ("regionResourceId", None)}

    repository_id: str | None | Unset = UNSET
    region_resource_id: str | None | Unset = UNSET
