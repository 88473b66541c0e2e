import { scaleLinear, scalePoint } from "d3-scale";
import { line as lineShape } from "d3-shape";
import { drawValueAxis } from "./axis.ts";
import type { Unit } from "./describe.ts";
import { round, svg } from "./dom.ts";
import { formatPeriod, formatValue } from "./format.ts";
import { type Cell, isConverted, isNotPublic } from "./jsonStat.ts";
import { drawEndLabels, drawKey, endLabelRoom } from "./lineNames.ts";
import { type SeriesLine, type StyledLine, styleLines } from "./lineStyle.ts";
import { initialsOf, nameOfPeriod, type Occasions, seriesIn } from "./occasions.ts";
import { ink, mutedInk, paper } from "./palette.ts";
import { textWidth } from "./text.ts";
import { figureTexts as texts } from "./texts.de.ts";

export type { SeriesLine } from "./lineStyle.ts";

export interface SeriesOptions extends Unit {
  title: string;
  periods: readonly string[];
  /** Lines connect only what was counted on one occasion. */
  occasions?: Occasions;
  width: number;
  /** Default 300. */
  height?: number;
  /** Vertical line at the year shown elsewhere. */
  period?: string;
}

type XScale = (period: string) => number | undefined;
type YScale = (value: number) => number;

/**
 * Lines over the periods. A missing value is a gap in its line, never a line drawn through; its sign stands below the period, outside
 * of the values: beside the axis it would be read as zero. Between what was counted within other boundaries and what was not there
 * is a gap, too.
 */
export function drawSeries(lines: readonly SeriesLine[], options: SeriesOptions): SVGSVGElement {
  const styled = styleLines(lines);
  const named = styled.filter((item) => item.role !== "context");
  const wide = options.width >= 520;
  const key = wide ? null : drawKey(named, options.width);
  const top = 14 + (key?.height ?? 0);
  const bottom = top + (options.height ?? 300) - 44;
  const room = wide ? endLabelRoom(named, options.width) : 18;
  const y = valueScale(styled, [bottom, top]);
  const axis = drawValueAxis(y, y.ticks(5), options.width - room);
  const x = scalePoint([axis.left + 14, options.width - room - 8]).domain([...options.periods]);
  const occasions = drawOccasions(x, axis.left, bottom + 34, options);
  const below = bottom + (occasions?.height ?? 0);
  const signs = drawSigns(styled, options.periods, x, below + 42);
  const converted = drawConvertedKey(named, axis.left, below + (signs ? 62 : 40));
  const height = below + (signs ? 52 : 30) + (converted ? 20 : 0);
  return svg(
    "svg",
    {
      class: "figure-series",
      role: "img",
      "aria-label": texts.seriesAlternative(options.title, options.unit, named.map((item) => summary(item, options)).join(" ")),
      width: options.width,
      height,
      viewBox: `0 0 ${options.width} ${height}`,
    },
    axis.element,
    drawPeriods(x, { left: axis.left, right: options.width - room, top, bottom }, options),
    ...[...styled].sort((a, b) => a.strokeWidth - b.strokeWidth).map((item) => drawLine(item, options, x, y)),
    occasions?.element,
    signs,
    converted,
    key?.element,
    wide ? drawEndLabels(named, y, { left: options.width - room + 4, room, bottom }) : null,
  );
}

function valueScale(lines: readonly SeriesLine[], range: [number, number]) {
  const values = lines.flatMap((item) => item.cells.flatMap((cell) => (cell.value === null ? [] : [cell.value])));
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  // A scale that could begin at zero does: a small change must not look like a large one.
  // Without a negative value it never begins below zero.
  const from = low >= 0 && low <= high * 0.8 ? 0 : low - (high - low) * 0.15;
  return scaleLinear([from, high === from ? from + 1 : high], range).nice(5);
}

function drawPeriods(
  x: XScale,
  box: { left: number; right: number; top: number; bottom: number },
  options: SeriesOptions,
): SVGGElement {
  const group = svg("g", { class: "axis", "font-size": 12, "aria-hidden": "true" });
  const last = options.periods.length - 1;
  const every = Math.ceil((options.periods.length * 46) / Math.max(box.right - box.left, 1));
  options.periods.forEach((period, index) => {
    const at = round(x(period) ?? 0);
    const current = period === options.period;
    if (current) {
      const line = { class: "period-line", d: `M${at},${box.top} V${box.bottom}`, stroke: mutedInk, "stroke-dasharray": "2 3" };
      group.append(svg("path", line));
    }
    if ((last - index) % every === 0) {
      const look = { fill: current ? ink : mutedInk, "font-weight": current ? 600 : null };
      group.append(svg("text", { x: at, y: box.bottom + 19, "text-anchor": "middle", ...look }, formatPeriod(period)));
    }
  });
  return group;
}

/** Below each period the letter of its occasion, and below those what the letters say. */
function drawOccasions(
  x: XScale,
  left: number,
  y: number,
  options: SeriesOptions,
): { element: SVGGElement; height: number } | null {
  const initials = initialsOf(options.periods, options.occasions);
  if (initials.size === 0) {
    return null;
  }
  const element = svg("g", { class: "series-occasions", "font-size": 12, fill: mutedInk, "aria-hidden": "true" });
  for (const period of options.periods) {
    const letter = initials.get(options.occasions?.[period] ?? "") ?? "";
    element.append(svg("text", { x: round(x(period) ?? 0), y, "text-anchor": "middle", "font-weight": 600 }, letter));
  }
  const rows = fill(
    [...initials].map(([name, letter]) => `${letter} ${name}`),
    options.width - left,
  );
  rows.forEach((row, index) => {
    element.append(svg("text", { x: left, y: y + 20 + index * 16 }, row));
  });
  return { element, height: 24 + rows.length * 16 };
}

/** Puts as many words beside each other as a row holds. */
function fill(words: readonly string[], width: number): string[] {
  const rows: string[] = [];
  for (const word of words) {
    const longer = `${rows.at(-1)} · ${word}`;
    if (rows.length > 0 && textWidth(longer, 12) <= width) {
      rows[rows.length - 1] = longer;
    } else {
      rows.push(word);
    }
  }
  return rows;
}

function drawLine(item: StyledLine, options: SeriesOptions, x: XScale, y: YScale): SVGGElement {
  const group = svg("g", { "data-area": item.code, class: `series-line series-${item.role}` });
  const points = options.periods.map((period, index) => ({ x: round(x(period) ?? 0), cell: item.cells[index] }));
  const shape = lineShape<(typeof points)[number]>()
    .defined((point) => typeof point.cell?.value === "number")
    .x((point) => point.x)
    .y((point) => round(y(point.cell?.value ?? 0)));
  const path = seriesIn(options.periods, options.occasions)
    .flatMap((series) => sameBoundaries(series, item.cells))
    .map((series) => shape(series.flatMap((index) => points[index] ?? [])) ?? "")
    .join("");
  const pen = { fill: "none", stroke: item.colour, "stroke-width": item.strokeWidth, "stroke-linejoin": "round" };
  group.append(svg("path", { class: "series-path", d: path, "stroke-dasharray": item.dash || null, ...pen }));
  if (item.role === "context") {
    return group;
  }
  for (const point of points) {
    const value = point.cell?.value;
    if (point.cell && typeof value === "number") {
      group.append(drawPoint(point.cell, point.x, round(y(value)), item.colour));
    }
  }
  return group;
}

/** Divides a series where what was converted meets what was counted within the boundaries of today. */
function sameBoundaries(series: readonly number[], cells: readonly Cell[]): number[][] {
  const runs: number[][] = [];
  let before: number | undefined;
  for (const index of series) {
    const current = runs.at(-1);
    if (current === undefined || before === undefined || isConverted(cells[before]) !== isConverted(cells[index])) {
      runs.push([index]);
    } else {
      current.push(index);
    }
    before = index;
  }
  return runs;
}

/** What a diamond means; null where there is none. */
function drawConvertedKey(lines: readonly StyledLine[], x: number, y: number): SVGTextElement | null {
  return lines.some((item) => item.cells.some(isConverted))
    ? svg("text", { class: "series-converted", x, y, "font-size": 12, fill: mutedInk, "aria-hidden": "true" }, texts.convertedKey)
    : null;
}

/** A square where the public does not see the number, a diamond where it is converted. */
function drawPoint(cell: Cell, x: number, y: number, colour: string): SVGElement {
  const pen = { fill: paper, stroke: colour, "stroke-width": 2 };
  if (isNotPublic(cell)) {
    return svg("rect", { class: "is-not-public", x: x - 3.6, y: y - 3.6, width: 7.2, height: 7.2, ...pen });
  }
  return isConverted(cell)
    ? svg("path", { class: "is-converted", d: `M${x},${y - 4.6} L${x + 4.6},${y} L${x},${y + 4.6} L${x - 4.6},${y} Z`, ...pen })
    : svg("circle", { cx: x, cy: y, r: 3.2, ...pen });
}

/** Why the selected lines have gaps, below their periods and in their colours. */
function drawSigns(lines: readonly StyledLine[], periods: readonly string[], x: XScale, y: number): SVGGElement | null {
  const selected = lines.filter((item) => item.role === "selected");
  const signs = periods.flatMap((period, index) => {
    const missing = selected.filter((item) => typeof item.cells[index]?.value !== "number");
    return missing.map((item, place) => {
      const at = round((x(period) ?? 0) + (place - (missing.length - 1) / 2) * 18);
      const look = { "text-anchor": "middle", "font-size": 14, "font-weight": 700, fill: item.colour };
      return svg(
        "g",
        {},
        svg("rect", {
          x: at - 8,
          y: y - 12,
          width: 16,
          height: 16,
          rx: 3,
          fill: "none",
          stroke: item.colour,
          "stroke-width": 1.4,
        }),
        svg("text", { class: "series-sign", x: at, y, ...look }, texts.signs[item.cells[index]?.state ?? "Unknown"]),
      );
    });
  });
  return signs.length === 0 ? null : svg("g", { "aria-hidden": "true" }, ...signs);
}

function summary(item: SeriesLine, options: SeriesOptions): string {
  const converted = options.periods.filter((_, index) => isConverted(item.cells[index])).map(formatPeriod);
  return [course(item, options), converted.length > 0 ? texts.lineConverted(converted.join(", ")) : ""].filter(Boolean).join(" ");
}

function course(item: SeriesLine, options: SeriesOptions): string {
  const known = options.periods.flatMap((period, index) => {
    const value = item.cells[index]?.value;
    return typeof value === "number" ? [{ period, text: formatValue(value, options.decimals, options.unit) }] : [];
  });
  if (known.length > 0 && known.some(({ period }) => options.occasions?.[period] !== undefined)) {
    return texts.lineOfOccasions(
      item.name,
      known.map(({ period, text }) => `${text} ${nameOfPeriod(period, options.occasions)}`),
    );
  }
  const [first, last] = [known[0], known.at(-1)];
  return first && last
    ? texts.lineSummary(item.name, first.text, formatPeriod(first.period), last.text, formatPeriod(last.period))
    : texts.lineWithoutValue(item.name);
}
