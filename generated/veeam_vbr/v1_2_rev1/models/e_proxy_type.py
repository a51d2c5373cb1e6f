from __future__ import annotations

from ..types import OpenEnum


class EProxyType(OpenEnum):
    """Kinds of proxies."""

    VI_PROXY = "ViProxy"
