"""The results as data, as a table and as a chart."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence
from html import escape
from typing import Any

from .measure import Figures
from .rows import Experiment, Row

_SCALE = {"ms": 1e3, "s": 1.0, "MiB": 1 / (1 << 20), "requests": 1.0}
Result = dict[str, Any]


def results(experiment: Experiment, figures: Figures) -> list[Result]:
    """The rows of one experiment as they stand in results.json."""
    return [_result(row, experiment, figures) for row in experiment.rows]


def _result(row: Row, experiment: Experiment, figures: Figures) -> Result:
    def value(side: str) -> float | None:
        found = figures.median(side, row.metric)
        return None if found is None else _rounded(found * _SCALE[row.unit])

    def ratio(side: str) -> tuple[float | None, list[float]]:
        pair = (row.reference, side) if row.speed else (side, row.reference)
        found = figures.ratios(*pair, row.metric)
        if not found:
            return None, []
        low, middle, high = statistics.quantiles(found, n=4) if len(found) > 1 else found * 3
        return _rounded(middle), [_rounded(low), _rounded(high)]

    ours = value(row.ours)
    own, spread = ratio(row.ours)
    assert ours is not None
    assert own is not None or (row.goal is not None and row.goal.of == "ours")
    compared = experiment.sides if row.reference == "reference" else ()
    others = [name for name in compared if name.split(" ")[0] not in ("reference", "ours", "ahead")]
    peers = {name: {"value": value(name), "ratio": ratio(name)[0], **_failure(figures, name)} for name in others}
    best = next((name for name in others if name.startswith("veeam-")), None)
    result: Result = {
        "name": row.name,
        "unit": row.unit,
        "ours": ours,
        "reference": value(row.reference),
        "peer": peers[best]["value"] if best else None,
        "ratio": own,
        "spread": spread,
        "peer_ratio": peers[best]["ratio"] if best else None,
        "peers": peers,
        "goal": str(row.goal) if row.goal else None,
        "met": row.goal.met(own or 0.0, ours) if row.goal else None,
        "rounds": len(figures.samples[row.ours]),
    }
    sizes = {experiment.size: ours}
    for name in experiment.sides:
        side, _, size = name.partition(" ")
        if side == row.ours and size and (found := value(name)) is not None:
            sizes[int(size)] = found
    if len(sizes) > 1:
        small, large = min(sizes), max(sizes)
        result["growth"] = {str(size): sizes[size] for size in sorted(sizes)}
        if sizes[small] > 0 and sizes[large] > 0:
            result["exponent"] = round(math.log(sizes[large] / sizes[small]) / math.log(large / small), 2)
    return result


def _failure(figures: Figures, name: str) -> dict[str, str]:
    return {"failed": figures.failed[name]} if name in figures.failed else {}


def _rounded(number: float) -> float:
    return float(f"{number:.4g}")


def table(rows: Sequence[Result]) -> str:
    """The rows as a Markdown table."""
    lines = [
        "| what | ours | reference | ratio (middle half) | peers' ratio | goal | met |",
        "|---|---:|---:|---:|---|---|---|",
    ]
    for row in rows:
        ratio = "" if row["ratio"] is None else f"**{row['ratio']:.3g}**"
        if row["spread"]:
            ratio += f" ({row['spread'][0]:.3g}–{row['spread'][1]:.3g})"
        peers = ", ".join(
            f"{name} {'fails' if 'failed' in peer else peer['ratio'] and format(peer['ratio'], '.3g')}"
            for name, peer in row["peers"].items()
            if "failed" in peer or peer["ratio"]
        )
        met = {True: "yes", False: "**no**", None: ""}[row["met"]]
        reference = "" if row["reference"] is None else f"{row['reference']:.3g} {row['unit']}"
        cells = [row["name"], f"{row['ours']:.3g} {row['unit']}", reference, ratio, peers, row["goal"] or "", met]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def growth(rows: Sequence[Result]) -> str:
    """How cost grows: a line for each row that was measured at several sizes, and what one of so many costs."""
    lines = ["| what | size: cost (cost / size) | cost is proportional to |", "|---|---|---|"]
    for row in rows:
        if "growth" in row:
            figures = ", ".join(
                f"{int(size):,}: {value:.3g} {row['unit']} ({value / int(size):.2g})"
                for size, value in row["growth"].items()
            )
            power = f"size^{row['exponent']:.2f}" if "exponent" in row else ""
            lines.append(f"| {row['name']} | {figures} | {power} |")
    return "\n".join(lines)


_BEGIN, _END = "<!-- figures -->", "<!-- end of figures -->"


def filled(page: str, found: Result) -> str:
    """The page of the documentation with the figures of a run."""
    before, _, rest = page.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    machine, rows = found["machine"], found["rows"]
    where = (
        f"{machine['processor']}, {machine['cores']} cores, {machine['system']}, Python {machine['python']}. "
        f"Load average before the run {machine['load'][0]}, after it {found['load_after'][0]}: where that is more "
        "than the cores, other work was going on, the clock's figures are several times what they would be, and their "
        "spread is wide."
    )
    grows = f"How cost grows with size:\n\n{growth(rows)}"
    return f"{before}{_BEGIN}\n{where}\n\n{table(rows)}\n\n{grows}\n{_END}{after}"


_COLOURS = {"ours": "#2f81f7", "peer": "#a371f7"}
_LEFT, _WIDTH, _STEP = 330, 560, 38


def chart(rows: Sequence[Result]) -> str:
    """An SVG picture of the costs with a goal, as multiples of the reference, on a logarithmic scale."""
    shown = [row for row in rows if row["goal"] and row["goal"].startswith("≤") and "×" in row["goal"] and row["ratio"]]
    top = max([row["ratio"] for row in shown] + [row["peer_ratio"] or 1 for row in shown] + [10])

    def x(ratio: float) -> float:
        return _LEFT + _WIDTH * max(0.0, math.log(max(ratio, 0.8) / 0.8) / math.log(top / 0.8))

    height = 60 + _STEP * len(shown)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_LEFT + _WIDTH + 90} {height}" '
        'font-family="sans-serif" font-size="13" fill="#768390" role="img">',
        "<title>Cost as a multiple of the reference; shorter is better</title>",
        f'<text x="{_LEFT}" y="20"><tspan fill="{_COLOURS["ours"]}">■ ours</tspan>  '
        f'<tspan fill="{_COLOURS["peer"]}">■ veeam-br / veeam-az</tspan>  ┃ goal  '
        "(reference = 1, logarithmic)</text>",
        f'<line x1="{x(1):.0f}" y1="30" x2="{x(1):.0f}" y2="{height - 10}" stroke="#768390" stroke-dasharray="3"/>',
    ]
    for number, row in enumerate(shown):
        y = 40 + _STEP * number
        parts.append(f'<text x="{_LEFT - 10}" y="{y + 16}" text-anchor="end">{escape(row["name"])}</text>')
        for at, (side, ratio) in enumerate((("ours", row["ratio"]), ("peer", row["peer_ratio"]))):
            if ratio:
                top_edge, end = y + 13 * at, x(ratio)
                size = f'width="{end - _LEFT:.1f}" height="11"'
                parts.append(f'<rect x="{_LEFT}" y="{top_edge}" {size} fill="{_COLOURS[side]}"/>')
                parts.append(f'<text x="{end + 5:.1f}" y="{top_edge + 10}" font-size="11">{ratio:.3g}</text>')
        goal = x(float(row["goal"].split()[1]))
        parts.append(
            f'<line x1="{goal:.0f}" y1="{y - 3}" x2="{goal:.0f}" y2="{y + 27}" stroke="#d29922" stroke-width="3"/>'
        )
    return "\n".join([*parts, "</svg>", ""])
