from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CertificateModel(Model):
    """A TLS certificate: whom it names, who issued it and how long it is valid.

    Attributes:
        thumbprint: Hash that identifies the certificate; compare it to decide whether to trust the server.
        valid_by: When the certificate stops being valid.
    """

    _fields = {
        "thumbprint": ("thumbprint", None),
        "serial_number": ("serialNumber", None),
        "key_algorithm": ("keyAlgorithm", None),
        "key_size": ("keySize", None),
        "subject": ("subject", None),
        "issued_to": ("issuedTo", None),
        "issued_by": ("issuedBy", None),
        "valid_from": ("validFrom", moment),
        "valid_by": ("validBy", moment),
    }

    thumbprint: str
    serial_number: str
    key_algorithm: str
    key_size: str
    subject: str
    issued_to: str
    issued_by: str
    valid_from: datetime.datetime
    valid_by: datetime.datetime
