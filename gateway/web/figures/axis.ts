import { round, svg } from "./dom.ts";
import { formatNumber } from "./format.ts";
import { grid, mutedInk } from "./palette.ts";
import { textWidth } from "./text.ts";

/** Horizontal grid lines with their numbers; `left` is where the plot begins. */
export function drawValueAxis(
  y: (value: number) => number,
  ticks: readonly number[],
  right: number,
): { element: SVGGElement; left: number } {
  const decimals = ticks.every((tick) => Number.isInteger(tick)) ? 0 : ticks.every((tick) => Number.isInteger(tick * 10)) ? 1 : 2;
  const left = 12 + Math.max(10, ...ticks.map((tick) => textWidth(formatNumber(tick, decimals), 12)));
  const element = svg("g", { class: "axis", "font-size": 12, "aria-hidden": "true" });
  for (const tick of ticks) {
    const at = round(y(tick));
    const line = { d: `M${round(left)},${at} H${round(right)}`, stroke: tick === 0 ? mutedInk : grid, "stroke-width": 1 };
    const label = { x: round(left - 6), y: at + 4, "text-anchor": "end", fill: mutedInk };
    element.append(svg("path", line), svg("text", label, formatNumber(tick, decimals)));
  }
  return { element, left };
}
