from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VeeamVaultSignInResult(Model):
    """The token that a completed sign-in to Veeam Data Cloud Vault returned.

    Attributes:
        token: Send it to register the appliance.
    """

    _fields = {"token": ("token", None)}

    token: str | None | Unset = UNSET
