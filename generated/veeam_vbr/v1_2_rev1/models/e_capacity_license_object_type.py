from __future__ import annotations

from ..types import OpenEnum


class ECapacityLicenseObjectType(OpenEnum):
    """Kinds of unstructured data workloads that use licensed capacity."""

    FILE_SHARE = "FileShare"
    OBJECT_STORAGE = "ObjectStorage"
