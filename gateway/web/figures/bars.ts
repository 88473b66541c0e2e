import { scaleBand, scaleLinear } from "d3-scale";
import { formatNumber, formatPeriod, formatValue } from "../src/format.ts";
import { figureTexts as texts } from "../src/texts.de.ts";
import { type AreaValue, byValue } from "./areaValue.ts";
import { classOf } from "./classes.ts";
import { describeCell, extremes, type Unit } from "./describe.ts";
import { round, svg, textWidth } from "./dom.ts";
import type { Direction } from "./jsonStat.ts";
import { markAreas } from "./marks.ts";
import { classColours, grid, ink, mutedInk, paper, reference } from "./palette.ts";

export interface BarsOptions extends Unit {
  title: string;
  period: string;
  direction: Direction;
  breaks: readonly number[];
  width: number;
  highlight?: readonly string[];
  /** A value to compare with (the Kreis), drawn as a line with its name. */
  reference?: { name: string; value: number };
  /** `list`: a named bar a row. `skyline`: narrow bars side by side. Default: list up to 24 areas. */
  layout?: "list" | "skyline";
}

interface Bar extends AreaValue {
  value: number;
}

/** Bars in order of their value; areas without a number are counted in a note, never drawn as zero. */
export function drawBars(rows: readonly AreaValue[], options: BarsOptions): SVGSVGElement {
  const bars = byValue(rows).filter((row): row is Bar => row.value !== null);
  const layout = options.layout ?? (bars.length <= 24 ? "list" : "skyline");
  const element = layout === "list" ? drawList(bars, rows, options) : drawSkyline(bars, rows, options);
  markAreas(element, { selected: options.highlight ?? [], active: null });
  return element;
}

function frame(height: number, bars: readonly Bar[], options: BarsOptions, ...children: (SVGElement | null)[]): SVGSVGElement {
  const { highest, lowest } = extremes(bars, options);
  const name = texts.barsAlternative(options.title, options.unit, formatPeriod(options.period), bars.length, highest, lowest);
  const size = { width: options.width, height, viewBox: `0 0 ${options.width} ${height}` };
  return svg("svg", { class: "figure-bars", role: "img", "aria-label": name, ...size }, ...children);
}

function barFill(bar: Bar, options: BarsOptions): string {
  return classColours(options.direction, options.breaks.length)[classOf(bar.value, options.breaks)] ?? grid;
}

function domainOf(bars: readonly Bar[], options: BarsOptions): [number, number] {
  const values = [...bars.map((bar) => bar.value), ...(options.reference ? [options.reference.value] : [])];
  return [Math.min(0, ...values), Math.max(0, ...values) || 1];
}

function note(missing: number, x: number, y: number): SVGTextElement | null {
  return missing === 0
    ? null
    : svg("text", { x, y, "font-size": 12, fill: mutedInk, class: "figure-note" }, texts.withheldBars(missing));
}

const rowHeight = 26;

function drawList(bars: readonly Bar[], rows: readonly AreaValue[], options: BarsOptions): SVGSVGElement {
  const top = options.reference ? 24 : 4;
  const longest = Math.max(40, ...bars.map((bar) => textWidth(bar.name, 13)));
  const left = Math.min(longest + 10, options.width * 0.45);
  const right = 10 + Math.max(30, ...bars.map((bar) => textWidth(formatValue(bar.value, options.decimals, options.unit), 13)));
  const x = scaleLinear(domainOf(bars, options), [left, options.width - right]);
  const missing = rows.length - bars.length;
  const bottom = top + bars.length * rowHeight;
  const group = svg("g", {});
  bars.forEach((bar, index) => {
    const y = top + index * rowHeight;
    const [from, to] = [x(Math.min(0, bar.value)), x(Math.max(0, bar.value))];
    const label = { y: y + 17, "font-size": 13, fill: ink };
    group.append(
      svg(
        "g",
        { "data-area": bar.code, class: "bar" },
        svg("rect", { class: "bar-hit", x: 0, y, width: options.width, height: rowHeight, fill: "transparent" }),
        svg("text", { ...label, x: round(left - 8), "text-anchor": "end" }, shorten(bar.name, 13, left - 10)),
        svg("rect", {
          class: "bar-shape",
          x: round(from),
          y: y + 4,
          width: round(Math.max(to - from, 0.5)),
          height: rowHeight - 8,
          fill: barFill(bar, options),
          stroke: mutedInk,
          "stroke-width": 0.8,
        }),
        svg("text", { ...label, x: round(to + 6) }, formatValue(bar.value, options.decimals, options.unit)),
      ),
    );
  });
  const line = options.reference ? verticalReference(options, x(options.reference.value), top, bottom) : null;
  return frame(bottom + (missing > 0 ? 24 : 6), bars, options, group, line, note(missing, round(left), bottom + 17));
}

function verticalReference(options: BarsOptions, x: number, top: number, bottom: number): SVGGElement {
  const text = `${options.reference?.name} ${formatValue(options.reference?.value ?? 0, options.decimals, options.unit)}`;
  const half = textWidth(text, 12) / 2;
  const at = Math.max(half, Math.min(options.width - half, x));
  return svg(
    "g",
    { class: "reference", "pointer-events": "none" },
    svg("path", { d: `M${round(x)},${top - 4} V${bottom}`, stroke: reference, "stroke-width": 1.6, "stroke-dasharray": "5 3" }),
    svg(
      "text",
      { x: round(at), y: top - 9, "font-size": 12, "font-weight": 600, fill: reference, "text-anchor": "middle" },
      text,
    ),
  );
}

const skylineHeight = 300;

function drawSkyline(bars: readonly Bar[], rows: readonly AreaValue[], options: BarsOptions): SVGSVGElement {
  const names = bars.filter((bar) => options.highlight?.includes(bar.code)).slice(0, 6);
  const top = 14 + names.length * 18;
  const bottom = skylineHeight - 28 + names.length * 18;
  const y = scaleLinear(domainOf(bars, options), [bottom, top]).nice(4);
  const ticks = y.ticks(4);
  const left = 12 + Math.max(...ticks.map((tick) => textWidth(formatNumber(tick, tickDecimals(ticks)), 12)));
  const x = scaleBand([left, options.width - 4])
    .domain(bars.map((bar) => bar.code))
    .paddingInner(0.12);
  const missing = rows.length - bars.length;
  const group = svg("g", { stroke: mutedInk, "stroke-width": x.bandwidth() > 6 ? 0.7 : 0.4 });
  for (const bar of bars) {
    const place = { x: round(x(bar.code) ?? 0), width: round(x.bandwidth()) };
    const [high, low] = [y(Math.max(0, bar.value)), y(Math.min(0, bar.value))];
    group.append(
      svg(
        "g",
        { "data-area": bar.code, class: "bar" },
        svg("title", {}, `${bar.name}: ${describeCell(bar, options)}`),
        svg("rect", {
          class: "bar-hit",
          x: round((x(bar.code) ?? 0) - 0.5),
          width: round(x.step()),
          y: top,
          height: bottom - top,
          fill: "transparent",
          stroke: "none",
        }),
        svg("rect", {
          class: "bar-shape",
          ...place,
          y: round(high),
          height: round(Math.max(low - high, 0.5)),
          fill: barFill(bar, options),
        }),
      ),
    );
  }
  const labels = svg("g", { class: "bar-names", "pointer-events": "none" });
  names.forEach((bar, index) => {
    labels.append(...leader(bar, (x(bar.code) ?? 0) + x.bandwidth() / 2, y(bar.value), 12 + index * 18, options));
  });
  return frame(
    bottom + 26,
    bars,
    options,
    gridLines(ticks, y, left, options.width),
    group,
    options.reference ? horizontalReference(options, y(options.reference.value), left) : null,
    labels,
    note(missing, left, bottom + 19),
  );
}

function tickDecimals(ticks: readonly number[]): number {
  return ticks.every((tick) => Number.isInteger(tick)) ? 0 : 1;
}

function gridLines(ticks: readonly number[], y: (value: number) => number, left: number, width: number): SVGGElement {
  const group = svg("g", { class: "axis", "font-size": 12 });
  for (const tick of ticks) {
    const at = round(y(tick));
    const line = { d: `M${round(left)},${at} H${width}`, stroke: tick === 0 ? mutedInk : grid, "stroke-width": 1 };
    const label = { x: round(left - 6), y: at + 4, "text-anchor": "end", fill: mutedInk };
    group.append(svg("path", line), svg("text", label, formatNumber(tick, tickDecimals(ticks))));
  }
  return group;
}

function horizontalReference(options: BarsOptions, y: number, left: number): SVGGElement {
  const text = `${options.reference?.name} ${formatValue(options.reference?.value ?? 0, options.decimals, options.unit)}`;
  const halo = { stroke: paper, "stroke-width": 4, "paint-order": "stroke" };
  return svg(
    "g",
    { class: "reference", "pointer-events": "none" },
    svg("path", {
      d: `M${round(left)},${round(y)} H${options.width}`,
      stroke: reference,
      "stroke-width": 1.6,
      "stroke-dasharray": "5 3",
    }),
    svg(
      "text",
      {
        x: options.width - 6,
        y: round(y - 6),
        "font-size": 12,
        "font-weight": 600,
        fill: reference,
        "text-anchor": "end",
        ...halo,
      },
      text,
    ),
  );
}

function leader(bar: Bar, x: number, y: number, line: number, options: BarsOptions): SVGElement[] {
  const text = `${bar.name} ${formatValue(bar.value, options.decimals, options.unit)}`;
  const toTheLeft = x + textWidth(text, 12) > options.width - 4;
  const label = { x: round(toTheLeft ? x - 5 : x + 5), y: line, "font-size": 12, "font-weight": 600, fill: ink };
  return [
    svg("path", { d: `M${round(x)},${round(y)} V${line - 9}`, stroke: ink, "stroke-width": 1 }),
    svg(
      "text",
      { ...label, "text-anchor": toTheLeft ? "end" : "start", stroke: paper, "stroke-width": 3, "paint-order": "stroke" },
      text,
    ),
  ];
}

/** Ends with an ellipsis where the room ends. */
export function shorten(text: string, fontSize: number, room: number): string {
  if (textWidth(text, fontSize) <= room) {
    return text;
  }
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, fontSize) > room) {
    kept = kept.slice(0, -1);
  }
  return `${kept.trimEnd()}…`;
}
