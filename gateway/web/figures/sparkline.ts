import { scaleLinear } from "d3-scale";
import { line as lineShape } from "d3-shape";
import { round, svg } from "./dom.ts";
import type { Cell } from "./jsonStat.ts";
import { lineColours } from "./palette.ts";

/** A line the size of a word, for tables; the numbers stand beside it. */
export function drawSparkline(cells: readonly Cell[], width = 110, height = 30): SVGSVGElement {
  const values = cells.flatMap((cell) => (cell.value === null ? [] : [cell.value]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const y = scaleLinear([low, high], [height - 5, 5]);
  const x = scaleLinear([0, Math.max(cells.length - 1, 1)], [4, width - 4]);
  const at = (value: number) => round(low === high ? height / 2 : y(value));
  const path = lineShape<Cell>()
    .defined((cell) => cell.value !== null)
    .x((_, index) => round(x(index)))
    .y((cell) => at(cell.value ?? 0))([...cells]);
  const end = cells.findLastIndex((cell) => cell.value !== null);
  const pen = { fill: "none", stroke: lineColours[0], "stroke-width": 1.8, "stroke-linejoin": "round" };
  const dot = { cx: round(x(end)), cy: at(cells[end]?.value ?? 0), r: 2.8, fill: lineColours[0] };
  return svg(
    "svg",
    { class: "figure-sparkline", width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" },
    svg("path", { d: path ?? "", ...pen }),
    end >= 0 ? svg("circle", dot) : null,
  );
}
