from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CredentialsImportModel(Model):
    """Names a credentials record in something to be imported.

    Attributes:
        credentials_tag: Tag of the record, beside its name, by which it is found.
    """

    _fields = {"credentials_name": ("credentialsName", None), "credentials_tag": ("credentialsTag", None)}

    credentials_name: str
    credentials_tag: str | None | Unset = UNSET
