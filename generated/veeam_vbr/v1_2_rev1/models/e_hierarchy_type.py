from __future__ import annotations

from ..types import OpenEnum


class EHierarchyType(OpenEnum):
    """Views of the VMware vSphere inventory."""

    HOSTS_AND_CLUSTERS = "HostsAndClusters"
    DATASTORES_AND_VMS = "DatastoresAndVms"
    HOSTS_AND_DATASTORES = "HostsAndDatastores"
    VMS_AND_TEMPLATES = "VmsAndTemplates"
    VMS_AND_TAGS = "VmsAndTags"
    NETWORK = "Network"
