from __future__ import annotations

from typing import Any

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProblemDetails403(Model):
    """Body of a 403 response: the caller is known but may not do this.

    Attributes:
        extensions: Further details of the problem.
        status: HTTP status code, repeated in the body.
        title: Short statement of the kind of problem.
        type_: URI or name that identifies the kind of problem.
        license_agreement_acceptance_required: Whether the license agreement has to be accepted first.
    """

    _fields = {
        "extensions": ("extensions", None),
        "status": ("status", whole),
        "title": ("title", None),
        "type_": ("type", None),
        "license_agreement_acceptance_required": ("licenseAgreementAcceptanceRequired", None),
    }

    extensions: Any = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    license_agreement_acceptance_required: bool | None | Unset = UNSET
