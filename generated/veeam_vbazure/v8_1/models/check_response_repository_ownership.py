from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .repository_ownership_check_result import RepositoryOwnershipCheckResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckResponseRepositoryOwnership(Model):
    """Findings of a configuration check about the owners of repositories."""

    _fields = {"repositories": ("repositories", ListOf(Ref("RepositoryOwnershipCheckResult")))}

    repositories: list[RepositoryOwnershipCheckResult] | None | Unset = UNSET
