from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnstructuredDataBrowseSourceProperties(Model):
    """The backup that unstructured data was mounted from."""

    _fields = {"backup_id": ("backupId", None)}

    backup_id: str | None | Unset = UNSET
