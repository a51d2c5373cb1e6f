from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobExportSpec(Model):
    """Which jobs to export.

    Attributes:
        ids: Exports the records with these ids.
        types: Exports jobs of these types.
        names: Exports the records with these names.
    """

    _fields = {"ids": ("ids", ListOf(None)), "types": ("types", ListOf(None)), "names": ("names", ListOf(None))}

    ids: list[str] | None | Unset = UNSET
    types: list[str] | None | Unset = UNSET
    names: list[str] | None | Unset = UNSET
