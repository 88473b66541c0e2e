// @vitest-environment jsdom
import { expect, test } from "vitest";
import { district } from "../fixtures/district.ts";
import { drawGroupLegend, drawGroupMap, type GroupedArea } from "./groupMap.ts";
import { drawIntervals } from "./intervals.ts";
import { drawScatter } from "./scatter.ts";

const groups = [
  { code: "up", name: "steigt", tone: "strongHigh" as const },
  { code: "odd", name: "hoch, Nachbarn niedrig", tone: "outlierHigh" as const },
];
const areas = district.areas.filter((area) => area.level === "sozialraum");
const rows: GroupedArea[] = areas.map((area, index) => ({
  code: area.code,
  name: area.name,
  group: index === 0 ? null : index % 2 === 0 ? "up" : "odd",
  state: index === 0 ? "Hidden" : null,
  notPublic: index === 1,
}));

test("a map of groups colours by group and never a withheld area", () => {
  const topology = district.maps.sozialraum;
  if (!topology) {
    throw new Error("the district has no map");
  }
  const map = drawGroupMap(topology, rows, { id: "m", title: "Entwicklung", width: 600, direction: "higherIsWorse", groups });
  const fill = (index: number) => map.querySelector(`[data-area="${areas[index]?.code}"]`)?.getAttribute("fill");
  expect(fill(0)).toBe("url(#m-Hidden)");
  expect(fill(1)).toBe("url(#m-outlierHigh)");
  expect(fill(2)).toBe(fill(4));
  expect(map.getAttribute("aria-label")).toBe(
    "Karte: Entwicklung. steigt: 19 Gebiete; hoch, Nachbarn niedrig: 20 Gebiete. Alle Ergebnisse stehen in der Tabelle.",
  );
  expect(map.querySelectorAll(".map-not-public path")).toHaveLength(1);
});

test("its legend names groups, reasons and what is not public, with how many areas", () => {
  const legend = drawGroupLegend(rows, groups, { id: "l", direction: "neutral" });
  expect([...legend.querySelectorAll("li")].map((entry) => entry.textContent)).toEqual([
    "steigt19 Gebiete",
    "hoch, Nachbarn niedrig20 Gebiete",
    ".  nicht veröffentlicht1 Gebiet",
    "n  nicht öffentlich1 Gebiet",
  ]);
});

test("an interval without a limit ends at its value", () => {
  const row = { code: "a", name: "Mitte", value: 5, lower: null, upper: 8, smoothed: null, tone: "neutral" as const };
  const drawing = drawIntervals([row], { title: "Quote", unit: "%", decimals: 1, direction: "neutral", width: 500 });
  expect(drawing.querySelector("title")?.textContent).toBe("Mitte: 5,0\u00a0%, Bereich – bis 8,0\u00a0%");
  expect(drawing.innerHTML).not.toContain("NaN");
});

test("points that all lie on one spot are drawn all the same", () => {
  const axis = { title: "Quote", unit: "%", decimals: 1 };
  const point = { code: "a", name: "Mitte", x: 3, y: 3, notPublic: false };
  const drawing = drawScatter([point, { ...point, code: "b" }], { width: 400, x: axis, y: axis });
  expect(drawing.querySelectorAll("circle")).toHaveLength(2);
  expect(drawing.innerHTML).not.toContain("NaN");
  expect(drawScatter([], { width: 400, x: axis, y: axis }).innerHTML).not.toContain("NaN");
});
