"""Answers and bodies as the references print them, with values of our own, decode to their class and go back as is.

Each file is named for its class. Their quirks are those of the references: nulls where none are documented,
undocumented properties, other case, discriminators that come last, odd dates.
"""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

SAMPLES = sorted((Path(__file__).parent / "samples").glob("*.json"))
_LIST: Any = list
PACKAGES = {"vbr": "veeam_vbr.v1_2_rev0", "vbazure": "veeam_vbazure.v8"}


def touch(found: Any) -> None:
    """Read everything of a decoded value."""
    for entry in found if isinstance(found, _LIST) else ():
        touch(entry)
    for name in getattr(found, "_fields", ()):
        touch(getattr(found, name))


def test_every_sample_of_the_two_pages_has_its_like() -> None:
    counts = {api: sum(file.name.startswith(f"{api}-") for file in SAMPLES) for api in PACKAGES}
    print(counts)
    assert counts == {"vbr": 16, "vbazure": 25}


@pytest.mark.parametrize("file", SAMPLES, ids=lambda file: file.stem)
def test_a_sample_decodes_to_its_class_and_goes_back_as_it_came(file: Path) -> None:
    api, _, name = file.stem.split("-")
    models = import_module(f"{PACKAGES[api]}.models")
    raw = json.loads(file.read_text())
    kind = getattr(models, name)
    # A variant is decoded as its parent is: the server does not say the class.
    parent = kind.__mro__[1] if kind.__mro__[1].__name__ != "Model" else kind
    found = parent.from_dict(raw)
    assert type(found) is kind
    assert json.dumps(found.to_dict()) == json.dumps(raw)
    touch(found)
    repr(found)
    assert json.dumps(found.to_dict()) == json.dumps(raw)
    assert kind.from_dict(found.to_dict()) == found


def test_samples_decode_to_the_most_special_class() -> None:
    models = import_module("veeam_vbr.v1_2_rev0.models")
    folder = Path(__file__).parent / "samples"
    filters = models.InventoryBrowserFilters.from_dict(
        json.loads((folder / "vbr-03-InventoryBrowserFilters.json").read_text())
    )
    assert type(filters.filter_) is models.GroupExpressionModel
    assert {type(item) for item in filters.filter_.items} == {models.PredicateExpressionModel}
    task = models.TaskModel.from_dict(json.loads((folder / "vbr-07-CommonTaskModel.json").read_text()))
    assert type(task) is models.CommonTaskModel
    server = models.UnstructuredDataServerModel.from_dict(
        json.loads((folder / "vbr-09-FileServerModel.json").read_text())
    )
    assert type(server) is models.FileServerModel
