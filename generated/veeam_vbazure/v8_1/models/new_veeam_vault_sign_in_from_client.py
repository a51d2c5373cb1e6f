from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class NewVeeamVaultSignInFromClient(Model):
    """Starts a sign-in to Veeam Data Cloud Vault.

    Attributes:
        redirect_url: Address to which the browser returns after the sign-in. Maximum length 255.
    """

    _fields = {"redirect_url": ("redirectUrl", None)}

    redirect_url: str
