import { scaleLinear } from "d3-scale";
import { round, svg } from "./dom.ts";
import { formatNumber, formatValue } from "./format.ts";
import type { Direction } from "./jsonStat.ts";
import { grid, ink, mutedInk, paper, reference as referenceInk } from "./palette.ts";
import { shorten, textWidth } from "./text.ts";
import { figureTexts as texts } from "./texts.de.ts";
import { type Tone, toneColour } from "./tones.ts";

export interface IntervalRow {
  code: string;
  name: string;
  value: number;
  /** Null where the limit lies outside of what can be computed. */
  lower: number | null;
  upper: number | null;
  /** The value drawn towards the mean. */
  smoothed: number | null;
  tone: Tone;
}

export interface IntervalOptions {
  title: string;
  unit: string;
  decimals: number;
  direction: Direction;
  width: number;
  /** The value all are held against, drawn as a line with its name. */
  reference?: { name: string; value: number };
}

const rowHeight = 24;

/** A row an area: the value as a point, its interval as a line, the smoothed value as an upright stroke. */
export function drawIntervals(rows: readonly IntervalRow[], options: IntervalOptions): SVGSVGElement {
  const { reference } = options;
  const top = reference ? 46 : 28;
  const bottom = top + rows.length * rowHeight;
  const left = Math.min(12 + Math.max(40, ...rows.map((row) => textWidth(row.name, 13))), options.width * 0.42);
  const ends = [
    ...rows.flatMap((row) => [row.value, row.lower ?? row.value, row.upper ?? row.value]),
    ...(reference ? [reference.value] : []),
  ];
  const x = scaleLinear([Math.min(0, ...ends), Math.max(...ends, 0.001)], [left + 6, options.width - 16]).nice(5);
  const ticks = x.ticks(options.width < 480 ? 3 : 6);
  const decimals = ticks.every((tick) => Number.isInteger(tick)) ? 0 : options.decimals || 1;
  const axis = svg("g", { class: "axis", "font-size": 12, "aria-hidden": "true" });
  for (const tick of ticks) {
    const at = round(x(tick));
    axis.append(
      svg("path", { d: `M${at},${top - 6} V${bottom}`, stroke: tick === 0 ? mutedInk : grid }),
      svg("text", { x: at, y: top - 12, "text-anchor": "middle", fill: mutedInk }, formatNumber(tick, decimals)),
    );
  }
  const list = svg("g", {});
  rows.forEach((row, index) => {
    list.append(drawRow(row, top + index * rowHeight, left, x, options));
  });
  return svg(
    "svg",
    {
      class: "figure-intervals",
      role: "img",
      "aria-label": texts.intervalsAlternative(options.title, rows.length),
      width: options.width,
      height: bottom + 8,
      viewBox: `0 0 ${options.width} ${bottom + 8}`,
    },
    axis,
    reference ? drawReference(reference, x(reference.value), bottom, options) : null,
    list,
  );
}

function drawReference(
  reference: { name: string; value: number },
  x: number,
  bottom: number,
  options: IntervalOptions,
): SVGGElement {
  const text = `${reference.name} ${formatValue(reference.value, options.decimals, options.unit)}`;
  const half = textWidth(text, 12) / 2 + 4;
  const at = Math.max(half, Math.min(options.width - half, x));
  return svg(
    "g",
    { class: "reference", "pointer-events": "none" },
    svg("path", { d: `M${round(x)},18 V${bottom}`, stroke: referenceInk, "stroke-width": 1.6, "stroke-dasharray": "5 3" }),
    svg("text", { x: round(at), y: 13, "font-size": 12, "font-weight": 600, fill: referenceInk, "text-anchor": "middle" }, text),
  );
}

function drawRow(row: IntervalRow, y: number, left: number, x: (value: number) => number, options: IntervalOptions): SVGGElement {
  const middle = y + rowHeight / 2;
  const [from, to] = [round(x(row.lower ?? row.value)), round(x(row.upper ?? row.value))];
  const number = (value: number | null) => (value === null ? "–" : formatValue(value, options.decimals, options.unit));
  const smoothed =
    row.smoothed === null
      ? null
      : svg("path", { d: `M${round(x(row.smoothed))},${middle - 7} v14`, stroke: mutedInk, "stroke-width": 1.6 });
  return svg(
    "g",
    { "data-area": row.code, class: "bar" },
    svg("title", {}, texts.intervalOf(row.name, number(row.value), number(row.lower), number(row.upper))),
    svg("rect", { class: "bar-hit", x: 0, y, width: options.width, height: rowHeight, fill: "transparent" }),
    svg(
      "text",
      { x: round(left - 6), y: middle + 4.5, "font-size": 13, fill: ink, "text-anchor": "end" },
      shorten(row.name, 13, left - 10),
    ),
    svg("path", { d: `M${from},${middle} H${to}`, stroke: ink, "stroke-width": 1.4 }),
    svg("path", { d: `M${from},${middle - 4} v8 M${to},${middle - 4} v8`, stroke: ink, "stroke-width": 1.4 }),
    smoothed,
    svg("circle", {
      class: "bar-shape",
      cx: round(x(row.value)),
      cy: middle,
      r: 5,
      fill: row.tone === "neutral" || row.tone === "none" ? paper : toneColour(row.tone, options.direction),
      stroke: ink,
      "stroke-width": 1.2,
    }),
  );
}
