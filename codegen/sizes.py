"""Print how large a wheel is, in all and for each revision: `python -m codegen.sizes WHEEL`; 1 if it is too large."""

from __future__ import annotations

import sys
from collections import defaultdict
from pathlib import Path
from zipfile import ZipFile

from .bundle import revisions

# Half of what the one comparable package needs for a revision: 8.6 MB of wheel and 45 MB unpacked for four.
LIMIT = 8.6e6 / 4 / 2
UNPACKED_LIMIT = 45e6 / 4 / 2


def measure(wheel: Path) -> tuple[list[str], bool]:
    """The lines to print, and whether a revision, with its share of all else, is below the limits."""
    count = len(revisions())
    packed: dict[str, int] = defaultdict(int)
    unpacked: dict[str, int] = defaultdict(int)
    files: dict[str, int] = defaultdict(int)
    modules: dict[str, dict[str, list[int]]] = defaultdict(lambda: {"api": [], "models": []})
    with ZipFile(wheel) as archive:
        for entry in archive.infolist():
            parts = entry.filename.split("/")
            part = "/".join(parts[: 2 if parts[0] in ("veeam_vbr", "veeam_vbazure") and len(parts) > 2 else 1])
            # An entry stands in the archive with a header before its data, and once more in the directory at its end.
            packed[part] += entry.compress_size + 76 + 2 * len(entry.filename)
            unpacked[part] += entry.file_size
            files[part] += 1
            if "/" in part and parts[2] in modules[part] and parts[-1] != "__init__.py":
                modules[part][parts[2]].append(entry.file_size)
    total, whole = wheel.stat().st_size, sum(unpacked.values())
    lines = [
        f"{part:34} {files[part]:5} files {packed[part] / 1e6:6.2f} MB {unpacked[part] / 1e6:6.2f} MB unpacked"
        for part in sorted(packed)
    ]
    for part, sizes in sorted(modules.items()):
        (calls, models) = (f"{len(of)} × {sum(of) / len(of):.0f} B" for of in sizes.values())
        lines.append(f"{part:34} operations {calls}, schemas {models} unpacked")
    lines.append(f"{wheel.name:34} {sum(files.values()):5} files {total / 1e6:6.2f} MB {whole / 1e6:6.2f} MB unpacked")
    lines.append(
        f"for each of {count} revisions: {total / count / 1e6:.2f} MB (limit {LIMIT / 1e6:.2f}), "
        f"{whole / count / 1e6:.2f} MB unpacked (limit {UNPACKED_LIMIT / 1e6:.2f})"
    )
    return lines, total / count < LIMIT and whole / count < UNPACKED_LIMIT


def main(arguments: list[str]) -> int:
    """Print the sizes of a wheel."""
    if len(arguments) != 1:
        print("usage: python -m codegen.sizes WHEEL", file=sys.stderr)
        return 2
    lines, small = measure(Path(arguments[0]))
    print("\n".join(lines))
    return 0 if small else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
