import { scaleLinear, scalePoint } from "d3-scale";
import { line as lineShape } from "d3-shape";
import { formatNumber, formatPeriod, formatValue } from "../src/format.ts";
import { figureTexts as texts } from "../src/texts.de.ts";
import { shorten } from "./bars.ts";
import type { Unit } from "./describe.ts";
import { round, svg, textWidth } from "./dom.ts";
import type { Cell } from "./jsonStat.ts";
import { grid, ink, lineColours, lineDashes, mutedInk, paper, reference } from "./palette.ts";

export interface SeriesLine {
  code: string;
  name: string;
  /** One cell a period, in order. */
  cells: readonly Cell[];
  /** `selected` has its own colour, `reference` is the larger area, `context` a thin grey line without name. */
  role: "selected" | "reference" | "context";
}

export interface SeriesOptions extends Unit {
  title: string;
  periods: readonly string[];
  width: number;
  /** Default 300. */
  height?: number;
  /** Vertical line at the year shown elsewhere. */
  period?: string;
}

interface Styled extends SeriesLine {
  colour: string;
  dash: string;
  strokeWidth: number;
}

function style(lines: readonly SeriesLine[]): Styled[] {
  let selected = 0;
  let references = 0;
  return lines.map((item) => {
    if (item.role === "context") {
      return { ...item, colour: "#b9bdcf", dash: "", strokeWidth: 0.8 };
    }
    if (item.role === "reference") {
      references += 1;
      return {
        ...item,
        colour: references === 1 ? reference : mutedInk,
        dash: references === 1 ? "6 3" : "2 3",
        strokeWidth: 2.2,
      };
    }
    const index = selected % lineColours.length;
    selected += 1;
    return { ...item, colour: lineColours[index] ?? ink, dash: lineDashes[index] ?? "", strokeWidth: 2.4 };
  });
}

/** Lines over the periods. A missing value is a gap with its sign above the axis, never a line drawn through. */
export function drawSeries(lines: readonly SeriesLine[], options: SeriesOptions): SVGSVGElement {
  const styled = style(lines);
  const named = styled.filter((item) => item.role !== "context");
  const wide = options.width >= 520;
  const legend = wide ? { element: null, height: 0 } : drawKey(named, options.width);
  const height = (options.height ?? 300) + legend.height;
  const y = valueScale(styled, [height - 30, 14 + legend.height]);
  const ticks = y.ticks(5);
  const decimals = ticks.every((tick) => Number.isInteger(tick)) ? 0 : 1;
  const left = 12 + Math.max(...ticks.map((tick) => textWidth(formatNumber(tick, decimals), 12)));
  const labelRoom = Math.min(options.width * 0.32, 16 + Math.max(30, ...named.map((item) => textWidth(item.name, 12.5))));
  const right = wide ? labelRoom : 18;
  const x = scalePoint([left + 14, options.width - right - 8]).domain([...options.periods]);
  const element = svg("svg", {
    class: "figure-series",
    role: "img",
    "aria-label": texts.seriesAlternative(options.title, options.unit, named.map((item) => summary(item, options)).join(" ")),
    width: options.width,
    height,
    viewBox: `0 0 ${options.width} ${height}`,
  });
  element.append(drawAxes(ticks, decimals, x, y, { left, right: options.width - right, bottom: height - 30 }, options));
  for (const item of [...styled].sort((a, b) => a.strokeWidth - b.strokeWidth)) {
    element.append(drawLine(item, options.periods, x, y, height - 34));
  }
  if (legend.element) {
    element.append(legend.element);
  }
  if (wide) {
    element.append(drawEndLabels(named, options.width - right, y, labelRoom, height - 30));
  }
  return element;
}

function valueScale(lines: readonly SeriesLine[], range: [number, number]) {
  const values = lines.flatMap((item) => item.cells.flatMap((cell) => (cell.value === null ? [] : [cell.value])));
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  // A scale that could begin at zero does: a small change must not look like a large one.
  const from = low > 0 && low < high * 0.6 ? 0 : low - (high - low) * 0.15;
  return scaleLinear([from, high === from ? from + 1 : high], range).nice(5);
}

type XScale = (period: string) => number | undefined;
type YScale = (value: number) => number;

function drawAxes(
  ticks: readonly number[],
  decimals: number,
  x: XScale,
  y: YScale,
  box: { left: number; right: number; bottom: number },
  options: SeriesOptions,
): SVGGElement {
  const group = svg("g", { class: "axis", "font-size": 12, "aria-hidden": "true" });
  for (const tick of ticks) {
    const at = round(y(tick));
    group.append(svg("path", { d: `M${round(box.left)},${at} H${round(box.right)}`, stroke: grid }));
    group.append(
      svg("text", { x: round(box.left - 6), y: at + 4, "text-anchor": "end", fill: mutedInk }, formatNumber(tick, decimals)),
    );
  }
  const every = Math.ceil((options.periods.length * 46) / Math.max(box.right - box.left, 1));
  options.periods.forEach((period, index) => {
    const at = round(x(period) ?? 0);
    const current = period === options.period;
    if (current) {
      group.append(
        svg("path", { class: "period-line", d: `M${at},14 V${box.bottom}`, stroke: mutedInk, "stroke-dasharray": "2 3" }),
      );
    }
    if ((options.periods.length - 1 - index) % every === 0 || current) {
      const weight = current ? 600 : null;
      const label = { x: at, y: box.bottom + 19, "text-anchor": "middle", fill: current ? ink : mutedInk, "font-weight": weight };
      group.append(svg("text", label, formatPeriod(period)));
    }
  });
  return group;
}

function drawLine(item: Styled, periods: readonly string[], x: XScale, y: YScale, axis: number): SVGGElement {
  const group = svg("g", { "data-area": item.code, class: `series-line series-${item.role}` });
  const points = periods.map((period, index) => ({ x: round(x(period) ?? 0), cell: item.cells[index] }));
  const path = lineShape<(typeof points)[number]>()
    .defined((point) => typeof point.cell?.value === "number")
    .x((point) => point.x)
    .y((point) => round(y(point.cell?.value ?? 0)))(points);
  const pen = { fill: "none", stroke: item.colour, "stroke-width": item.strokeWidth, "stroke-linejoin": "round" };
  group.append(svg("path", { class: "series-path", d: path ?? "", "stroke-dasharray": item.dash || null, ...pen }));
  if (item.role === "context") {
    group.setAttribute("aria-hidden", "true");
    return group;
  }
  for (const point of points) {
    const value = point.cell?.value;
    if (typeof value === "number") {
      group.append(
        svg("circle", { cx: point.x, cy: round(y(value)), r: 3.2, fill: paper, stroke: item.colour, "stroke-width": 2 }),
      );
    } else if (item.role === "selected") {
      const sign = texts.signs[point.cell?.state ?? "Unknown"];
      group.append(
        svg(
          "text",
          { x: point.x, y: axis, "text-anchor": "middle", "font-size": 14, "font-weight": 600, fill: item.colour },
          sign,
        ),
      );
    }
  }
  return group;
}

/** Names at the line ends, pushed apart until none touches another. */
function drawEndLabels(lines: readonly Styled[], left: number, y: YScale, room: number, bottom: number): SVGGElement {
  const group = svg("g", { class: "series-names", "font-size": 12.5, "font-weight": 600 });
  const last = (item: Styled) => item.cells.findLast((cell) => cell.value !== null)?.value;
  const labels = lines
    .flatMap((item) => {
      const value = last(item);
      return typeof value === "number" ? [{ item, at: y(value) }] : [];
    })
    .sort((a, b) => a.at - b.at);
  labels.forEach((label, index) => {
    const above = labels[index - 1];
    label.at = above ? Math.max(label.at, above.at + 16) : label.at;
  });
  const excess = Math.max(0, (labels.at(-1)?.at ?? 0) - bottom);
  for (const { item, at } of labels) {
    const place = { x: round(left + 4), y: round(at - excess + 4), fill: item.colour };
    group.append(svg("text", place, shorten(item.name, 12.5, room - 8)));
  }
  return group;
}

/** On a narrow page the names stand above the lines. */
function drawKey(lines: readonly Styled[], width: number): { element: SVGGElement; height: number } {
  const element = svg("g", { class: "series-names", "font-size": 12.5, "font-weight": 600 });
  let [x, row] = [0, 0];
  for (const item of lines) {
    const text = shorten(item.name, 12.5, width - 40);
    const need = textWidth(text, 12.5) + 44;
    if (x > 0 && x + need > width) {
      x = 0;
      row += 1;
    }
    const pen = { stroke: item.colour, "stroke-width": item.strokeWidth, "stroke-dasharray": item.dash || null };
    element.append(svg("path", { d: `M${round(x)},${row * 20 + 9} h24`, ...pen }));
    element.append(svg("text", { x: round(x + 30), y: row * 20 + 13, fill: item.colour }, text));
    x += need;
  }
  return { element, height: lines.length === 0 ? 0 : (row + 1) * 20 };
}

function summary(item: SeriesLine, options: SeriesOptions): string {
  const known = options.periods.flatMap((period, index) => {
    const value = item.cells[index]?.value;
    return typeof value === "number" ? [{ period, text: formatValue(value, options.decimals, options.unit) }] : [];
  });
  const [first, last] = [known[0], known.at(-1)];
  return first && last
    ? texts.lineSummary(item.name, first.text, formatPeriod(first.period), last.text, formatPeriod(last.period))
    : texts.lineWithoutValue(item.name);
}

/** A line the size of a word, for tables; the numbers stand beside it. */
export function drawSparkline(cells: readonly Cell[], width = 110, height = 30): SVGSVGElement {
  const values = cells.flatMap((cell) => (cell.value === null ? [] : [cell.value]));
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [height - 5, 5]);
  const x = scaleLinear([0, Math.max(cells.length - 1, 1)], [4, width - 4]);
  const at = (value: number) => round(values.length > 0 && Math.min(...values) === Math.max(...values) ? height / 2 : y(value));
  const path = lineShape<Cell>()
    .defined((cell) => cell.value !== null)
    .x((_, index) => round(x(index)))
    .y((cell) => at(cell.value ?? 0))([...cells]);
  const end = cells.findLastIndex((cell) => cell.value !== null);
  const element = svg("svg", {
    class: "figure-sparkline",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "aria-hidden": "true",
  });
  element.append(
    svg("path", { d: path ?? "", fill: "none", stroke: lineColours[0], "stroke-width": 1.8, "stroke-linejoin": "round" }),
  );
  if (end >= 0) {
    element.append(svg("circle", { cx: round(x(end)), cy: at(cells[end]?.value ?? 0), r: 2.8, fill: lineColours[0] }));
  }
  return element;
}
