from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class YaraRuleModel(Model):
    """A YARA rule file on the backup server."""

    _fields = {"file_name": ("fileName", None)}

    file_name: str
