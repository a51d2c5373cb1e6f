from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, whole

if TYPE_CHECKING:
    from .e_windows_host_component_type import EWindowsHostComponentType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WindowsHostComponentPortModel(Model):
    """The port of one component on a managed Windows server."""

    _fields = {"component_name": ("componentName", EnumRef("EWindowsHostComponentType")), "port": ("port", whole)}

    component_name: EWindowsHostComponentType
    port: int
