from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UserMfaData(Model):
    """The secret that a user enters into an authenticator, before multi-factor authentication is confirmed.

    Attributes:
        qr_string: The text to show as a QR code.
        secret_key: The secret, for typing in by hand.
        scratch_codes: Backup codes for when the authenticator is not at hand.
        token: Send it back with the first code to turn multi-factor authentication on.
    """

    _fields = {
        "user_id": ("userId", None),
        "qr_string": ("qrString", None),
        "secret_key": ("secretKey", None),
        "scratch_codes": ("scratchCodes", ListOf(None)),
        "token": ("token", None),
    }

    user_id: str | None | Unset = UNSET
    qr_string: str | None | Unset = UNSET
    secret_key: str | None | Unset = UNSET
    scratch_codes: list[str] | None | Unset = UNSET
    token: str | None | Unset = UNSET
