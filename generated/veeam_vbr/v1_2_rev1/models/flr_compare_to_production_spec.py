from __future__ import annotations

from attrs import define

from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrCompareToProductionSpec(Model):
    """Switches the comparison of files and folders with production on or off.

    Attributes:
        paths: Files and folders that this applies to.
    """

    _fields = {"is_enabled": ("isEnabled", None), "paths": ("paths", ListOf(None))}

    is_enabled: bool
    paths: list[str]
