from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PrivateKeyChangeSpec(Model):
    """A new private key for a stored Linux account.

    Attributes:
        passphrase: Passphrase of the private key.
    """

    _fields = {"private_key": ("privateKey", None), "passphrase": ("passphrase", None)}

    private_key: str
    passphrase: str | None | Unset = UNSET
