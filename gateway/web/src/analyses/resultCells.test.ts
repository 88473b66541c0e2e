import { expect, test } from "vitest";
import type { Analysis } from "../api/analyses.ts";
import { cellText, groupsOf, headOf, sortedBy, valuesOf } from "./resultCells.ts";

const number = (value: number) => ({ number: value, text: null, state: null, sign: null });
const hidden = { number: null, text: null, state: "Hidden" as const, sign: "." };
const analysis = {
  columns: [
    { code: "value", title: "2024", kind: "number", decimals: 1, unit: "%" },
    { code: "change", title: "Veränderung", kind: "change", decimals: 1, unit: "Prozentpunkte" },
  ],
  rows: [
    { area: "a", name: "Altstadt", within: "Stadt", isNotPublic: false, group: "up", cells: [number(10), number(1.25)] },
    { area: "b", name: "Berg", within: "", isNotPublic: false, group: null, cells: [hidden, hidden] },
    { area: "c", name: "Au", within: "", isNotPublic: true, group: "down", cells: [number(12), number(-2)] },
  ],
} as unknown as Analysis;

test("the highest comes first and what is withheld last, whatever it is", () => {
  expect(sortedBy(analysis, "value").map((row) => row.area)).toEqual(["c", "a", "b"]);
  expect(sortedBy(analysis, "").map((row) => row.area)).toEqual(["a", "c", "b"]);
});

test("a change is written with its sign", () => {
  const [, change] = analysis.columns;
  expect(change && cellText(number(1.25), change)).toBe("+1,3");
  expect(change && cellText(number(-2), change)).toBe("−2,0");
  expect(change && cellText(hidden, change)).toBe("");
  expect(change && headOf(change)).toBe("Veränderung (Prozentpunkte)");
});

test("a withheld area is neither a zero nor in a group", () => {
  expect(valuesOf(analysis, "change")[1]).toMatchObject({ value: null, state: "Hidden" });
  expect(groupsOf(analysis)[1]).toMatchObject({ group: null, state: "Hidden" });
});

test("what the public does not see is marked in every figure", () => {
  expect(valuesOf(analysis, "value")[2]?.flags).toEqual(["NotPublic"]);
  expect(groupsOf(analysis)[2]?.notPublic).toBe(true);
});
