from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseRenewalModel(Model):
    """Where to renew the license.

    Attributes:
        renewal_url: Page on which the license is renewed.
    """

    _fields = {"renewal_url": ("renewalUrl", None)}

    renewal_url: str | None | Unset = UNSET
