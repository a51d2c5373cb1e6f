from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinuxFlrOriginalHostSpec(Model):
    """Access to the Linux machine that the backup was made of.

    Attributes:
        credentials_id: Id of the credentials record for that machine.
    """

    _fields = {"credentials_id": ("credentialsId", None)}

    credentials_id: str | None | Unset = UNSET
