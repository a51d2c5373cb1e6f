"""What an import changed and why, and what it refuses: gathered on the way, told at the end."""

from __future__ import annotations

from ..bundle import BundleError

_SHOWN = 6


class ImportRefusedError(BundleError):
    """A specification that cannot be taken over without losing something; the message names every place."""


class Notes:
    """The report of one import.

    Attributes:
        changed: what was done and why → the places.
        refused: place → why it cannot be kept.
        renamed: name of a schema in the vendor's file → its name in ours, where they differ.
    """

    def __init__(self) -> None:
        self.changed: dict[str, list[str]] = {}
        self.refused: dict[str, str] = {}
        self.renamed: dict[str, str] = {}

    def note(self, what: str, place: str) -> None:
        """Report a change at a place."""
        self.changed.setdefault(what, []).append(place)

    def refuse(self, place: str, why: str) -> None:
        """Report something that cannot be kept."""
        self.refused.setdefault(place, why)

    def check(self) -> None:
        """Stop here if something was refused.

        Raises:
            ImportRefusedError: names every place.
        """
        if self.refused:
            lines = [f"  {place}: {why}" for place, why in self.refused.items()]
            raise ImportRefusedError(
                f"{len(lines)} {'places' if len(lines) > 1 else 'place'} of the specification cannot be taken over "
                "without loss:\n" + "\n".join(lines) + "\nNothing was written. docs/regenerating.md says what to do."
            )

    def lines(self) -> list[str]:
        """The report, a line for each kind of change."""
        result: list[str] = []
        for what, places in self.changed.items():
            shown = ", ".join(places[:_SHOWN])
            more = f" and {len(places) - _SHOWN} more" if len(places) > _SHOWN else ""
            result.append(f"{len(places):5} × {what}: {shown}{more}")
        return result
