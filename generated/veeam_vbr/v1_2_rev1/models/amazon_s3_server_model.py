from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset
from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from .amazon_s3_server_account_model import AmazonS3ServerAccountModel
    from .amazon_s3_server_processing_model import AmazonS3ServerProcessingModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3ServerModel(UnstructuredDataServerModel):
    """Amazon S3 storage that is protected as an unstructured data source."""

    _fields = {
        "account": ("account", Ref("AmazonS3ServerAccountModel")),
        "processing": ("processing", Ref("AmazonS3ServerProcessingModel")),
    }

    account: AmazonS3ServerAccountModel | None | Unset = UNSET
    processing: AmazonS3ServerProcessingModel | None | Unset = UNSET
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType("AmazonS3")
