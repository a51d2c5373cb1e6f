from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InitialSeedingModel(Model):
    """Whether the first replica is built from an existing backup instead of from production.

    Attributes:
        repository_id: Id of the repository that holds that backup.
    """

    _fields = {"is_enabled": ("isEnabled", None), "repository_id": ("repositoryId", None)}

    is_enabled: bool
    repository_id: str | None | Unset = UNSET
