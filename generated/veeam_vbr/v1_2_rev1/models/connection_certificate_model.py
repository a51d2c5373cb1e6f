from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .certificate_model import CertificateModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConnectionCertificateModel(Model):
    """What a server presents when connected to: its TLS certificate or its SSH fingerprint.

    Attributes:
        fingerprint: SSH fingerprint of a Linux server; confirm it before adding the server.
        certificate: TLS certificate of the server; confirm it before adding the server.
    """

    _fields = {"fingerprint": ("fingerprint", None), "certificate": ("certificate", Ref("CertificateModel"))}

    fingerprint: str | None | Unset = UNSET
    certificate: CertificateModel | None | Unset = UNSET
