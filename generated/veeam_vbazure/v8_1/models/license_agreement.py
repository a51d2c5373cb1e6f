from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseAgreement(Model):
    """A license agreement to read and accept.

    Attributes:
        checksum: Checksum of the content, to be sent when accepting the agreement.
    """

    _fields = {"checksum": ("checksum", None), "content": ("content", None), "type_": ("type", None)}

    checksum: str | None | Unset = UNSET
    content: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
