from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KeyVaultKey(Model):
    """A key in an Azure key vault.

    Attributes:
        uri: Address of the key.
        key_vault_uri: Address of the key vault that holds the key.
    """

    _fields = {
        "name": ("name", None),
        "version": ("version", None),
        "uri": ("uri", None),
        "key_vault_uri": ("keyVaultUri", None),
    }

    name: str | None | Unset = UNSET
    version: str | None | Unset = UNSET
    uri: str | None | Unset = UNSET
    key_vault_uri: str | None | Unset = UNSET
