"""Answers that break decoders: what real servers send against their own specification."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from ._core import Json
from ._faults import Fault

if TYPE_CHECKING:
    from ._spec import Schema, Spec


def distort(spec: Spec, schema: Schema | None, body: Json, fault: Fault, rng: random.Random) -> Json:
    """A copy of a good answer that is changed as the fault says."""
    return body
