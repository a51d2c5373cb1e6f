from __future__ import annotations

from attrs import define

from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScaleOutExtentMaintenanceSpec(Model):
    """The extents whose maintenance or sealed mode is switched.

    Attributes:
        repository_ids: Ids of the repositories that are the extents.
    """

    _fields = {"repository_ids": ("repositoryIds", ListOf(None))}

    repository_ids: list[str]
