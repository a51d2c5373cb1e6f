from __future__ import annotations

from ..types import OpenEnum


class ECloudDirectorInventoryType(OpenEnum):
    """Kinds of VMware Cloud Director inventory objects."""

    UNKNOWN = "Unknown"
    VIRTUAL_MACHINE = "VirtualMachine"
    CLOUD_DIRECTOR_SERVER = "CloudDirectorServer"
    ORGANIZATION = "Organization"
    ORGANIZATION_VDC = "OrganizationVDC"
    V_APP = "vApp"
    STORAGE_POLICY = "StoragePolicy"
    NETWORK = "Network"
    V_CENTER = "vCenter"
    VM_TEMPLATE = "VmTemplate"
    DATASTORE = "Datastore"
