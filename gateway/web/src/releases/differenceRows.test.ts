import { expect, test } from "vitest";
import { asDataset } from "../../fixtures/asDataset.ts";
import type { Difference } from "../api/indicators.ts";
import { checkQueryAddress, parseCheck } from "./checkQuery.ts";
import { changeScale, differenceRows } from "./differenceRows.ts";

const difference = (area: string, change: number | null): Difference => ({
  indicator: "quote",
  level: "gemeinde",
  area,
  areaName: area,
  period: "2024",
  kind: change === null ? "newlyWithheld" : "changed",
  before: null,
  now: null,
  change,
  isOtherClass: false,
});

test("an area that is not among the differences has not changed, unless it has no number", () => {
  const values = asDataset({ A: [5], B: [7], C: ["Hidden"], D: ["Hidden"] }, ["2024"]);
  const rows = differenceRows(values, "2024", [difference("A", -2), difference("C", null)]);
  expect(rows.map((row) => [row.code, row.value, row.state])).toEqual([
    ["A", -2, null],
    ["B", 0, null],
    ["C", null, "Hidden"],
    ["D", null, "Hidden"],
  ]);
});

test("less, the same and more are never in one class", () => {
  const rows = differenceRows(asDataset({ A: [5], B: [7], C: [9], D: [9] }, ["2024"]), "2024", [
    difference("A", -2),
    difference("B", 1),
    difference("C", 4),
  ]);
  expect(changeScale(rows)).toEqual({ breaks: [-2, 0, 1, 4], zeroClass: 1 });
  expect(changeScale([])).toEqual({ breaks: [], zeroClass: null });
});

test("the address of a comparison holds its filters", () => {
  const asked = { indicator: "kinderarmut", level: null, period: "2024", kind: "changed", isPublic: true } as const;
  expect(parseCheck(new URL(checkQueryAddress("r-1", asked), "http://localhost"))).toEqual(asked);
});
