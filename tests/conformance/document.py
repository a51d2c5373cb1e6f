"""The specification as schemathesis is given it: stricter about variants, open about refusals, with examples."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.bundle import Document, Revision, load, operations

from ..generated.specification import families

REFUSALS = ("400", "401", "403", "404", "405")
"""What a server may answer to any request, in its own error shape, whether the operation documents it or not."""
# Answers without a body on a real server, whatever the specification gives them; logging out has Content-Length: 0.
_BODILESS = {("Logout", "200")}


@dataclass(frozen=True)
class Sample:
    """Arguments of one call that are valid where the simulator stands."""

    path: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Any = None


def judged(revision: Revision, samples: Mapping[str, Sample]) -> Document:
    """Return the specification of a revision for schemathesis.

    - A family is the choice of its variants. OpenAPI leaves the choice to the discriminator, which schemathesis does
      not follow: it would send bare parents and let the variants' properties of answers pass unread. Values of the
      discriminator without a variant (a kind of server that no property is documented of) are neither sent nor
      expected.
    - Refusals that any server gives are documented on every operation, with the product's error as their body. The
      public references list them incompletely: no list of the backup server documents 400.
    - A 204 has no body, whatever is documented; neither has logging out.
    - Samples stand as examples, so that every operation is also called with ids that exist.

    Args:
        revision: whose specification.
        samples: arguments by operationId.
    """
    document = copy.deepcopy(load(revision.folder))
    _choose(revision, document)
    for _, _, operation in operations(document):
        answers: Document = operation["responses"]
        for status in REFUSALS:
            answers.setdefault(status, _refusal(document, status))
        for status in answers:
            if status == "204" or (operation["operationId"], status) in _BODILESS:
                answers[status] = {"description": "Nothing to return."}
        sample = samples.get(operation["operationId"])
        if sample is not None:
            _give(operation, sample)
    return document


def _refusal(document: Document, status: str) -> Document:
    """The product's answer for a status, or that for 400, which has the same body."""
    shared: Document = document["components"]["responses"]
    names = [f"{name}{code}" for code in (status, "400") for name in ("Error", "ProblemDetails")]
    return {"$ref": f"#/components/responses/{next(name for name in names if name in shared)}"}


def _choose(revision: Revision, document: Document) -> None:
    """Make every parent the choice of its variants; what the variants extend is kept under another name."""
    schemas: Document = document["components"]["schemas"]
    for family in families(revision):
        plain = f"{family.name}.plain"
        parent = schemas[plain] = schemas[family.name]
        (parent["allOf"][-1] if "allOf" in parent else parent).pop("discriminator")
        for name in family.variants.values():
            for part in schemas[name]["allOf"]:
                if part.get("$ref", "").endswith(f"/{family.name}"):
                    part["$ref"] = f"#/components/schemas/{plain}"
        choices = [
            _tagged(name, family.tag, [tag for tag, other in family.variants.items() if other == name])
            for name in dict.fromkeys(family.variants.values())
        ]
        schemas[family.name] = {"anyOf": choices}
        if parent.pop("nullable", False):
            schemas[family.name]["nullable"] = True


def _tagged(name: str, tag: str, allowed: list[str]) -> Document:
    told = {"type": "object", "required": [tag], "properties": {tag: {"enum": allowed}}}
    return {"allOf": [{"$ref": f"#/components/schemas/{name}"}, told]}


def _give(operation: Document, sample: Sample) -> None:
    for parameter in operation.get("parameters", ()):
        if parameter["in"] == "path" and parameter["name"] in sample.path:
            parameter["example"] = sample.path[parameter["name"]]
    if sample.body is not None:
        for media in operation["requestBody"]["content"].values():
            media["example"] = sample.body
