from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedComputerGroupModel(Model):
    """A protection group that a protected computer belongs to.

    Attributes:
        credentials_id: Id of the credentials record that the group uses for the computer.
    """

    _fields = {"id": ("id", None), "name": ("name", None), "credentials_id": ("credentialsId", None)}

    id: str
    name: str
    credentials_id: str
