from __future__ import annotations

from ..types import OpenEnum


class ELoginGrantType(OpenEnum):
    """Ways to get an access token; send the value as grant_type."""

    PASSWORD = "password"
    REFRESH_TOKEN = "refresh_token"
    AUTHORIZATION_CODE = "authorization_code"
    VBR_TOKEN = "vbr_token"
