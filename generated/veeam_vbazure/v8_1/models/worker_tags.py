from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .worker_tag import WorkerTag


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerTags(Model):
    """The custom tags that workers carry in Azure."""

    _fields = {"tags": ("tags", ListOf(Ref("WorkerTag")))}

    tags: list[WorkerTag] | None | Unset = UNSET
