from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GoogleCloudServiceCredentialsExistingAccountSpec(Model):
    """An existing Google service account to use.

    Attributes:
        key_file: Content of the service account's key file.
    """

    _fields = {"key_file": ("keyFile", None)}

    key_file: str
