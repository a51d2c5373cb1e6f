from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UserMfaAccept(Model):
    """The code that proves that multi-factor authentication works and so turns it on.

    Attributes:
        code: Current code from the user's authenticator. Minimum length 1.
        token: The token that came with the secret key. Minimum length 1.
    """

    _fields = {"code": ("code", None), "token": ("token", None)}

    code: str
    token: str
