from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigurationOverrideOwnershipRequest(Model):
    """Repositories that the appliance is to take ownership of.

    Attributes:
        repository_ids: Repositories to take over.
    """

    _fields = {"repository_ids": ("repositoryIds", ListOf(None))}

    repository_ids: list[str] | None | Unset = UNSET
