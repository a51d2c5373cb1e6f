from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Ref
from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from .s3_compatible_server_account_model import S3CompatibleServerAccountModel
    from .s3_compatible_server_processing_model import S3CompatibleServerProcessingModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class S3CompatibleServerModel(UnstructuredDataServerModel):
    """S3 compatible object storage that is protected as a source of unstructured data."""

    _fields = {
        "account": ("account", Ref("S3CompatibleServerAccountModel")),
        "processing": ("processing", Ref("S3CompatibleServerProcessingModel")),
    }

    account: S3CompatibleServerAccountModel
    processing: S3CompatibleServerProcessingModel
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType("S3Compatible")
