from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdvancedSmtpOptionsModel(Model):
    """How the backup server connects to the SMTP server that sends its notifications.

    Attributes:
        timeout_ms: Connection timeout, in milliseconds.
        credentials_id: Credentials record for logging in to the SMTP server, when authRequired is true.
    """

    _fields = {
        "port": ("port", whole),
        "timeout_ms": ("timeoutMs", whole),
        "ssl_enabled": ("SSLEnabled", None),
        "auth_required": ("authRequired", None),
        "credentials_id": ("credentialsId", None),
    }

    port: int
    timeout_ms: int
    ssl_enabled: bool
    auth_required: bool
    credentials_id: str | None | Unset = UNSET
