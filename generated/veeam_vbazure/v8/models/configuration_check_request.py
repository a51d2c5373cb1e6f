from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .configuration_check_type import ConfigurationCheckType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigurationCheckRequest(Model):
    """Selects the checks to run on the appliance's configuration.

    Attributes:
        check_type: Checks to run.
    """

    _fields = {"check_type": ("checkType", ListOf(EnumRef("ConfigurationCheckType")))}

    check_type: list[ConfigurationCheckType] | None | Unset = UNSET
