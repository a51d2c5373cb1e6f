from __future__ import annotations

from attrs import define

from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoriesRescanSpec(Model):
    """Which repositories to rescan."""

    _fields = {"repository_ids": ("repositoryIds", ListOf(None))}

    repository_ids: list[str]
