from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrLink(Model):
    """Address at which the files of a file-level restore can be browsed.

    Attributes:
        thumbprint: Thumbprint of the certificate used at that address.
    """

    _fields = {"url": ("url", None), "thumbprint": ("thumbprint", None)}

    url: str | None | Unset = UNSET
    thumbprint: str | None | Unset = UNSET
