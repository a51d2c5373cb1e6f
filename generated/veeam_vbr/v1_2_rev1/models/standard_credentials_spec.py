from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .credentials_spec import CredentialsSpec
from .e_credentials_type import ECredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StandardCredentialsSpec(CredentialsSpec):
    """An account with user name and password to store.

    Attributes:
        unique_id: Identifier of the record besides its id, used in export and import.
    """

    _fields = {"unique_id": ("uniqueId", None)}

    unique_id: str | None | Unset = UNSET
    type_: ECredentialsType = ECredentialsType("Standard")
