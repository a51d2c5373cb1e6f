from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupJobExclusionsTemplates(Model):
    """Whether a job leaves out VM templates.

    Attributes:
        exclude_from_incremental: Whether templates are left out of incremental runs.
    """

    _fields = {"is_enabled": ("isEnabled", None), "exclude_from_incremental": ("excludeFromIncremental", None)}

    is_enabled: bool | None | Unset = UNSET
    exclude_from_incremental: bool | None | Unset = UNSET
