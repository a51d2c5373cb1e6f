from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .credentials_import_spec import CredentialsImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CredentialsImportSpecCollection(Model):
    """Credentials records for import or export."""

    _fields = {"credentials": ("credentials", ListOf(Ref("CredentialsImportSpec")))}

    credentials: list[CredentialsImportSpec]
