from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OAuth2Redirection(Model):
    """Where to send the user to sign in.

    Attributes:
        location: Address to open in a browser. Maximum length 512.
        request_id: Identifies the sign-in that was begun.
    """

    _fields = {"location": ("location", None), "request_id": ("requestId", None)}

    location: str
    request_id: str
