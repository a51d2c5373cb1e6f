from __future__ import annotations

from ..types import OpenEnum


class EVmwareInventoryType(OpenEnum):
    """Kinds of VMware vSphere inventory objects."""

    UNKNOWN = "Unknown"
    VIRTUAL_MACHINE = "VirtualMachine"
    V_CENTER_SERVER = "vCenterServer"
    DATACENTER = "Datacenter"
    CLUSTER = "Cluster"
    HOST = "Host"
    RESOURCE_POOL = "ResourcePool"
    FOLDER = "Folder"
    DATASTORE = "Datastore"
    DATASTORE_CLUSTER = "DatastoreCluster"
    STORAGE_POLICY = "StoragePolicy"
    TEMPLATE = "Template"
    COMPUTE_RESOURCE = "ComputeResource"
    VIRTUAL_APP = "VirtualApp"
    TAG = "Tag"
    CATEGORY = "Category"
    MULTITAG = "Multitag"
    NETWORK = "Network"
    DVS_NETWORK = "DVSNetwork"
