from __future__ import annotations

from ..types import OpenEnum


class EPlatformType(OpenEnum):
    """Platforms of protected objects; servers may send others for newer or plug-in workloads."""

    V_MWARE = "VMware"
    HYPER_V = "HyperV"
    CLOUD_DIRECTOR = "CloudDirector"
    WINDOWS_PHYSICAL = "WindowsPhysical"
    LINUX_PHYSICAL = "LinuxPhysical"
    TAPE = "Tape"
    CUSTOM_PLATFORM = "CustomPlatform"
    ENTRA_ID = "EntraID"
    UNSTRUCTURED_DATA = "UnstructuredData"
    TEST = "Test"
