from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OAuth2SignInRequest(Model):
    """What the authorization server returned at the end of a sign-in: a code, or an error.

    Attributes:
        error: Maximum length 255.
        error_description: Maximum length 512.
        code: Authorization code.
        state: State value that ties the answer to the request.
    """

    _fields = {
        "error": ("error", None),
        "error_description": ("errorDescription", None),
        "code": ("code", None),
        "state": ("state", None),
    }

    error: str | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
