from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class S3CompatibleServerAccountModel(Model):
    """Account and address of protected S3 compatible object storage.

    Attributes:
        friendly_name: Name that the storage is shown under.
        credentials_id: Id of the cloud credentials record.
        service_point: Address of the storage service.
    """

    _fields = {
        "friendly_name": ("friendlyName", None),
        "credentials_id": ("credentialsId", None),
        "service_point": ("servicePoint", None),
        "region_id": ("regionId", None),
    }

    friendly_name: str
    credentials_id: str
    service_point: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
