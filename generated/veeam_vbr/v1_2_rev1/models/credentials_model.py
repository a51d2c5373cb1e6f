from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, moment

if TYPE_CHECKING:
    import datetime

    from .e_credentials_type import ECredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CredentialsModel(Model):
    """A record of credentials on the backup server, without its secrets; type says whether it is a standard or a Linux
    one.
    """

    _fields = {
        "id": ("id", None),
        "username": ("username", None),
        "description": ("description", None),
        "type_": ("type", EnumRef("ECredentialsType")),
        "creation_time": ("creationTime", moment),
    }
    _variants = ("type", {"Standard": "StandardCredentialsModel", "Linux": "LinuxCredentialsModel"})

    id: str
    username: str
    description: str
    type_: ECredentialsType
    creation_time: datetime.datetime
