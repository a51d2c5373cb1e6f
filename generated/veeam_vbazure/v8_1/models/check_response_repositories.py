from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .repository_settings_check_result import RepositorySettingsCheckResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckResponseRepositories(Model):
    """Findings of a configuration check about repositories."""

    _fields = {"repositories": ("repositories", ListOf(Ref("RepositorySettingsCheckResult")))}

    repositories: list[RepositorySettingsCheckResult] | None | Unset = UNSET
