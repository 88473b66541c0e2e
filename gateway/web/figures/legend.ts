import type { LegendEntry, Scale } from "./classes.ts";
import type { Unit } from "./describe.ts";
import { html, svg } from "./dom.ts";
import { formatNumber } from "./format.ts";
import { hatches, hatchFill } from "./hatches.ts";
import type { Direction } from "./jsonStat.ts";
import { classColours, ink, notPublicOutline, paper } from "./palette.ts";
import { figureTexts as texts } from "./texts.de.ts";

export interface LegendOptions extends Unit {
  direction: Direction;
  /** Prefix of ids inside the drawing; unique on a page. */
  id: string;
  /** Signs of the statistical offices for missing values, from the service. */
  signs?: Readonly<Record<string, string>>;
}

export function entryText(entry: LegendEntry, options: LegendOptions): string {
  if (entry.kind === "state") {
    const sign = options.signs?.[entry.state] ?? texts.signs[entry.state];
    return `${sign}  ${texts.states[entry.state]}`;
  }
  if (entry.kind === "notPublic") {
    return `${texts.flagSigns.NotPublic}  ${texts.flags.NotPublic}`;
  }
  const number = (value: number) => formatNumber(value, options.decimals);
  if (entry.isZero) {
    return number(0);
  }
  if (entry.from === null) {
    return texts.upTo(number(entry.to));
  }
  return Number.isFinite(entry.to) ? texts.range(number(entry.from), number(entry.to)) : texts.over(number(entry.from));
}

export function entryFill(entry: LegendEntry, scale: Scale, options: LegendOptions): string {
  switch (entry.kind) {
    case "class":
      return classColours(options.direction, scale)[entry.index] ?? "";
    case "state":
      return hatchFill(options.id, entry.state);
    case "notPublic":
      return paper;
  }
}

/** The frame of its swatch. */
export function entryOutline(entry: LegendEntry) {
  return entry.kind === "notPublic" ? notPublicOutline : { stroke: ink };
}

/** A list: swatch, range or reason, number of areas. Reads well without the swatches. */
export function drawLegend(entries: readonly LegendEntry[], scale: Scale, options: LegendOptions): HTMLUListElement {
  const list = html("ul", { class: "figure-legend" });
  for (const entry of entries) {
    const swatch = svg(
      "svg",
      { class: "legend-swatch", width: 26, height: 18, "aria-hidden": "true" },
      entry.kind === "state" ? hatches(options.id, [entry.state]) : null,
      svg("rect", { x: 0.5, y: 0.5, width: 25, height: 17, fill: entryFill(entry, scale, options), ...entryOutline(entry) }),
    );
    const key =
      entry.kind === "class" ? { "data-class": entry.index } : entry.kind === "state" ? { "data-state": entry.state } : {};
    list.append(
      html(
        "li",
        { class: "legend-entry", ...key },
        swatch,
        html("span", { class: "legend-text" }, entryText(entry, options)),
        html("span", { class: "legend-count" }, texts.areaCount(entry.count)),
      ),
    );
  }
  return list;
}
