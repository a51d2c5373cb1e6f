from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryJobInfo(Model):
    """The repository that a job session worked on.

    Attributes:
        repository_removed: Whether the repository has been removed since.
    """

    _fields = {
        "repository_id": ("repositoryId", None),
        "repository_name": ("repositoryName", None),
        "repository_removed": ("repositoryRemoved", None),
    }

    repository_id: str | None | Unset = UNSET
    repository_name: str | None | Unset = UNSET
    repository_removed: bool | None | Unset = UNSET
