from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AuthorizationCodeModel(Model):
    """An authorization code that can be exchanged for an access token with the authorization_code grant."""

    _fields = {"code": ("code", None)}

    code: str
