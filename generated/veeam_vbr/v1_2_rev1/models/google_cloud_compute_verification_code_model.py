from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudComputeVerificationCodeModel(Model):
    """What a person needs to sign in to Google for the backup server.

    Attributes:
        url: Page to sign in on.
        verification_code: Code that belongs to this sign-in.
    """

    _fields = {
        "url": ("url", None),
        "verification_code": ("verificationCode", None),
        "expiration_time": ("expirationTime", moment),
    }

    url: str
    verification_code: str
    expiration_time: datetime.datetime
