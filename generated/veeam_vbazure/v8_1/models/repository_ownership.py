from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryOwnership(Model):
    """Which backup appliance owns a repository.

    Attributes:
        has_another_owner: Whether the owner is not this appliance.
        current_owner_identifier: Identifier of the appliance that owns the repository.
        current_owner_name: Name of the appliance that owns the repository.
    """

    _fields = {
        "has_another_owner": ("hasAnotherOwner", None),
        "current_owner_identifier": ("currentOwnerIdentifier", None),
        "current_owner_name": ("currentOwnerName", None),
    }

    has_another_owner: bool | None | Unset = UNSET
    current_owner_identifier: str | None | Unset = UNSET
    current_owner_name: str | None | Unset = UNSET
