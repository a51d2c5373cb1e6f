from __future__ import annotations

from attrs import define

from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ServerInfoModel(Model):
    """Identity, build and database of the backup server.

    Attributes:
        vbr_id: Id of this backup server installation.
        build_version: Build number of the product.
        patches: Patches installed on top of the build.
    """

    _fields = {
        "vbr_id": ("vbrId", None),
        "name": ("name", None),
        "build_version": ("buildVersion", None),
        "patches": ("patches", ListOf(None)),
        "database_vendor": ("databaseVendor", None),
        "sql_server_edition": ("sqlServerEdition", None),
        "sql_server_version": ("sqlServerVersion", None),
        "database_schema_version": ("databaseSchemaVersion", None),
        "database_content_version": ("databaseContentVersion", None),
    }

    vbr_id: str
    name: str
    build_version: str
    patches: list[str]
    database_vendor: str
    sql_server_edition: str
    sql_server_version: str
    database_schema_version: str
    database_content_version: str
