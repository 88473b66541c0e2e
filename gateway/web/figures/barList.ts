import { scaleLinear } from "d3-scale";
import { type Bar, type BarScene, type BarsOptions, barDomain, barFill, barOutline, type Drawing } from "./barScene.ts";
import { round, svg } from "./dom.ts";
import { formatValue } from "./format.ts";
import { ink, mutedInk, paper, reference } from "./palette.ts";
import { halo, shorten, textWidth } from "./text.ts";

const rowHeight = 26;

/** One named bar a row. */
export function drawBarList(scene: BarScene): Drawing {
  const { bars, options } = scene;
  const top = options.reference ? 26 : 4;
  const bottom = top + bars.length * rowHeight;
  const left = Math.min(10 + Math.max(40, ...bars.map((bar) => textWidth(bar.name, 13))), options.width * 0.45);
  const right = 12 + Math.max(30, ...bars.map((bar) => textWidth(number(bar, options), 13)));
  const x = scaleLinear(barDomain(scene), [left, options.width - right]);
  const rows = svg("g", {});
  const numbers = svg("g", { class: "bar-values", "pointer-events": "none" });
  bars.forEach((bar, index) => {
    const y = top + index * rowHeight;
    rows.append(drawRow(bar, y, left, [x(Math.min(0, bar.value)), x(Math.max(0, bar.value))], options));
    const label = { x: round(x(Math.max(0, bar.value)) + 6), y: y + 17.5, "font-size": 13, fill: ink, ...halo(paper, 3) };
    numbers.append(svg("text", label, number(bar, options)));
  });
  const line = options.reference ? drawReference(options, x(options.reference.value), top, bottom) : null;
  return { height: bottom + 6, parts: [rows, line, numbers] };
}

function number(bar: Bar, options: BarsOptions): string {
  return formatValue(bar.value, options.decimals, options.unit);
}

function drawRow(bar: Bar, y: number, left: number, [from, to]: [number, number], options: BarsOptions): SVGGElement {
  const name = { x: round(left - 8), y: y + 17.5, "font-size": 13, fill: ink, "text-anchor": "end" };
  const size = { x: round(from), y: y + 4, width: round(Math.max(to - from, 0.5)), height: rowHeight - 8 };
  return svg(
    "g",
    { "data-area": bar.code, class: "bar" },
    svg("rect", { class: "bar-hit", x: 0, y, width: options.width, height: rowHeight, fill: "transparent" }),
    svg("text", name, shorten(bar.name, 13, left - 10)),
    svg("rect", {
      class: "bar-shape",
      ...size,
      fill: barFill(bar, options),
      stroke: mutedInk,
      "stroke-width": 0.8,
      ...barOutline(bar),
    }),
  );
}

function drawReference(options: BarsOptions, x: number, top: number, bottom: number): SVGGElement {
  const text = `${options.reference?.name} ${formatValue(options.reference?.value ?? 0, options.decimals, options.unit)}`;
  const half = textWidth(text, 12) / 2 + 4;
  const at = Math.max(half, Math.min(options.width - half, x));
  const label = { x: round(at), y: top - 11, "font-size": 12, "font-weight": 600, fill: reference, "text-anchor": "middle" };
  const line = { d: `M${round(x)},${top - 6} V${bottom}`, stroke: reference, "stroke-width": 1.6, "stroke-dasharray": "5 3" };
  return svg("g", { class: "reference", "pointer-events": "none" }, svg("path", line), svg("text", label, text));
}
