from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .proxy_import_spec import ProxyImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProxyImportSpecCollection(Model):
    """Backup proxies to import; an export returns the same form."""

    _fields = {"proxies": ("proxies", ListOf(Ref("ProxyImportSpec")))}

    proxies: list[ProxyImportSpec]
