// @vitest-environment jsdom

import { describe, expect, test } from "vitest";
import { asDataset } from "../fixtures/asDataset.ts";
import { district } from "../fixtures/district.ts";
import { valuesOf } from "../fixtures/values.ts";
import { valuesOfPeriod } from "./areaValue.ts";
import { legendEntries } from "./classes.ts";
import { drawFigure } from "./drawFigure.ts";
import type { FigureSpec } from "./figureSpec.ts";
import { drawSparkline } from "./sparkline.ts";

const topology = district.maps.stadtteil ?? null;
const dataset = valuesOf("kinderarmut", ["kreis", "gemeinde", "stadtteil"]);

function stored(elements: Element[]): string {
  // One element a line keeps a changed figure readable in a diff.
  return `${elements
    .map((element) => element.outerHTML)
    .join("\n")
    .replaceAll("><", ">\n<")}\n`;
}

type Untitled<Spec> = Spec extends FigureSpec ? Omit<Spec, "title"> : never;

function draw(spec: Untitled<FigureSpec>): Element[] {
  if (!dataset) {
    throw new Error("The fixture has no such indicator.");
  }
  return drawFigure({ title: "Kinderarmut", ...spec } as FigureSpec, dataset, spec.kind === "map" ? topology : null, "figure");
}

describe("stored figures", () => {
  test("map with legend", async () => {
    const elements = draw({ kind: "map", period: "2024", highlight: ["10044113-02"], width: 600 });
    await expect(stored(elements)).toMatchFileSnapshot("./__snapshots__/map.svg");
  });

  test("bars as a list", async () => {
    const elements = draw({ kind: "bars", period: "2024", areas: ["10044111", "10044112", "10044113"], reference: ["10044"] });
    await expect(stored(elements)).toMatchFileSnapshot("./__snapshots__/bars-list.svg");
  });

  test("time series", async () => {
    const elements = draw({ kind: "series", areas: ["10044113-02", "10044113-03"], reference: ["10044"] });
    await expect(stored(elements)).toMatchFileSnapshot("./__snapshots__/series.svg");
  });

  test("table", async () => {
    const elements = draw({ kind: "table", areas: ["10044113-02", "10044113-03"], reference: ["10044"] });
    await expect(stored(elements)).toMatchFileSnapshot("./__snapshots__/table.html");
  });

  test("skyline of many areas", async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `A${index}`,
        [30 - index, index % 7 === 0 ? "Hidden" : 1] as (number | "Hidden")[],
      ]),
    );
    const data = asDataset(many, ["2023", "2024"], [10, 20, 30]);
    const elements = drawFigure({ kind: "bars", title: "Quote", period: "2023", highlight: ["A4"] }, data, null, "figure");
    await expect(stored(elements)).toMatchFileSnapshot("./__snapshots__/skyline.svg");
  });

  test("sparkline with a gap", async () => {
    const cells = [3, 4, null, 5].map((value) => ({ value, state: value === null ? ("Hidden" as const) : null, flags: [] }));
    await expect(stored([drawSparkline(cells)])).toMatchFileSnapshot("./__snapshots__/sparkline.svg");
  });
});

describe("every figure", () => {
  test("of a map has one node an area and a text alternative with the extremes", () => {
    const [map] = draw({ kind: "map", period: "2024" });
    expect(map?.querySelectorAll(".map-areas [data-area]")).toHaveLength(topology?.objects.areas.geometries.length ?? -1);
    expect(map?.getAttribute("role")).toBe("img");
    expect(map?.getAttribute("aria-label")).toMatch(/^Karte: Kinderarmut \(%\), 2024\. \d+ Gebiete mit Wert/);
  });

  test("holds no inline style, so that a strict content security policy can stand", () => {
    for (const kind of ["map", "bars", "series", "table"] as const) {
      expect(stored(draw({ kind }))).not.toMatch(/ style=/);
    }
  });

  test("says nothing of a withheld value: no bar, no point, no colour of a class", () => {
    const data = asDataset({ A: [10], B: ["Hidden"], C: [30] }, ["2024"], [10, 20, 30]);
    const [bars] = drawFigure({ kind: "bars", title: "Quote" }, data, null, "figure");
    expect(bars?.querySelector('[data-area="B"]')).toBeNull();
    expect(bars?.textContent).toContain("1 Gebiet ohne Wert");
    const [table] = drawFigure({ kind: "table", title: "Quote" }, data, null, "figure");
    expect(table?.querySelector('[data-area="B"] .value-missing')?.textContent).toBe(".nicht veröffentlicht");
  });

  test("of a count holds no part of the district against its total, whatever the unit is called", () => {
    const rows = { A: [10, 20], B: [30, 40], K: [40, 60] };
    const marks = (kind: "bars" | "series", data: ReturnType<typeof asDataset>) =>
      drawFigure({ kind, title: "Personen", areas: ["A", "B"], reference: ["K"] }, data, null, "figure")
        .map((figure) => figure.outerHTML)
        .join("")
        .includes("Gebiet K");
    for (const kind of ["bars", "series"] as const) {
      expect(marks(kind, asDataset(rows, ["2023", "2024"], [], "count"))).toBe(false);
      expect(marks(kind, asDataset(rows, ["2023", "2024"], [], "rate"))).toBe(true);
    }
  });

  test("of a series breaks the line where a value is missing", () => {
    const data = asDataset({ A: [1, "Hidden", 3, 4] }, ["2021", "2022", "2023", "2024"]);
    const [series] = drawFigure({ kind: "series", title: "Quote", areas: ["A"] }, data, null, "figure");
    expect(series?.querySelector(".series-path")?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
    expect(series?.querySelectorAll("circle")).toHaveLength(3);
  });

  test("of a series breaks the line where boundaries changed, and says so", () => {
    const data = asDataset({ A: [1, 2, 3, 4] }, ["2021", "2022", "2023", "2024"]);
    data.status = { 0: "Converted", 1: "Converted" };
    const [series] = drawFigure({ kind: "series", title: "Quote", areas: ["A"] }, data, null, "figure");
    expect(series?.querySelector(".series-path")?.getAttribute("d")?.match(/M/g)).toHaveLength(2);
    expect(series?.querySelectorAll(".is-converted")).toHaveLength(2);
    expect(series?.querySelectorAll("circle")).toHaveLength(2);
    expect(series?.querySelector(".series-converted")?.textContent).toContain("umgerechnet");
    expect(series?.outerHTML).toContain("Umgerechnet von früheren Gebieten: 2021, 2022.");
  });

  test("mark what the public does not see, on bars and points and in the legend", () => {
    const data = asDataset({ A: [1, 2], B: [3, 4] }, ["2023", "2024"], [5]);
    data.status = { 1: "NotPublic" };
    const [bars] = drawFigure({ kind: "bars", title: "Quote", period: "2024" }, data, null, "figure");
    const dashed = (code: string) => bars?.querySelector(`[data-area="${code}"] .bar-shape`)?.getAttribute("stroke-dasharray");
    expect([dashed("A"), dashed("B")]).toEqual(["4 3", null]);
    const [series] = drawFigure({ kind: "series", title: "Quote", areas: ["A", "B"] }, data, null, "figure");
    expect(series?.querySelectorAll('[data-area="A"] .is-not-public')).toHaveLength(1);
    expect(series?.querySelectorAll(".is-not-public")).toHaveLength(1);
    const entries = legendEntries(valuesOfPeriod(data, "2024"), { breaks: [5], zeroClass: null });
    expect(entries.map((entry) => [entry.kind, entry.count])).toEqual([
      ["class", 2],
      ["notPublic", 1],
    ]);
  });

  test("of a series shows the sign of a missing value below the periods: beside the axis it would be read as zero", () => {
    const data = asDataset({ A: [1, "Hidden", 3], B: [2, "Unknown", 0] }, ["2021", "2022", "2023"]);
    const [series] = drawFigure({ kind: "series", title: "Quote", areas: ["A", "B"] }, data, null, "figure");
    const heights = (selector: string) =>
      [...(series?.querySelectorAll(selector) ?? [])].map((text) => Number(text.getAttribute("y")));
    expect(heights(".series-sign")).toHaveLength(2);
    expect(Math.min(...heights(".series-sign"))).toBeGreaterThan(Math.max(...heights(".axis text")) + 10);
    expect(Number(series?.getAttribute("height"))).toBeGreaterThan(Math.max(...heights(".series-sign")));
  });

  test("of a series without negative values does not begin below zero", () => {
    const data = asDataset({ A: [0, 70], B: [5, 60] }, ["2023", "2024"]);
    const [series] = drawFigure({ kind: "series", title: "Quote", areas: ["A", "B"] }, data, null, "figure");
    expect([...(series?.querySelectorAll(".axis text") ?? [])].map((tick) => tick.textContent)).not.toContain("−20");
  });
});
