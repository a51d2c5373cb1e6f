"""Names of schemas: valid in a reference, and each with a class and a module of its own in the generated package."""

from __future__ import annotations

import re
from hashlib import blake2b

from openapi_python_client.strings import pascal_case

from ..gates import class_name
from ..insight import identifier
from .notes import Notes

# What a generated module imports beside the models; a model of that name would hide it.
RESERVED = {
    "AbstractAsyncContextManager", "Answers", "Any", "Client", "EnumRef", "File", "HttpResponse", "IntEnum", "ListOf",
    "MapOf", "Model", "OpenEnum", "PageRequest", "Ref", "Request", "Response", "ToDict", "Unset",
}  # fmt: skip


_LONGEST = 120


class Names:
    """Hands out names of schemas; each stands for one class and one module."""

    def __init__(self, notes: Notes, wanted: list[str]) -> None:
        self._taken: set[str] = set()
        self.of: dict[str, str] = {}
        # Who has the name as it is keeps it; who needs another one comes after.
        changed: list[str] = []
        for name in wanted:
            if _valid(name) != name or class_name(name) in RESERVED or _module(name) in self._taken:
                changed.append(name)
            else:
                self._taken.add(_module(name))
                self.of[name] = name
        for name in changed:
            self.of[name] = self.fresh(name)
            notes.renamed[name] = self.of[name]
            notes.note(
                "schemas have another name here, because theirs is no name or that of another class",
                f"{name} → {self.of[name]}",
            )

    def fresh(self, wanted: str) -> str:
        """A name like the wanted one that nothing has yet."""
        plain = _valid(wanted)
        if len(plain) > _LONGEST:  # it names a file too
            plain = plain[:_LONGEST] + blake2b(plain.encode(), digest_size=4).hexdigest()
        if class_name(plain) in RESERVED:
            plain = f"{plain}Schema"
        name, count = plain, 1
        while _module(name) in self._taken or class_name(name) in RESERVED:
            count += 1
            name = f"{plain}{count}"
        self._taken.add(_module(name))
        return name

    def taken(self, wanted: str) -> bool:
        """Whether a schema has the class or module of this name."""
        return _module(wanted) in self._taken


def _valid(name: str) -> str:
    if re.fullmatch(r"[A-Za-z0-9._-]+", name):
        return name
    return re.sub(r"[^A-Za-z0-9._-]+", "_", name).strip("_") or "Schema"


def _module(name: str) -> str:
    return identifier(class_name(name))


def pascal(*words: str) -> str:
    """One name of several words, as in `JobScheduleItem`."""
    return "".join(pascal_case(word) for word in words)
