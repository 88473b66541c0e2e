import { expect, test } from "vitest";
import type { Analysis } from "../api/analyses.ts";
import { barsOf, intervalsOf, pointsOf } from "./figureRows.ts";

const number = (value: number) => ({ number: value, text: null, state: null, sign: null });
const hidden = { number: null, text: null, state: "Hidden" as const, sign: "." };

function analysis(values: (number | null)[], code = "change"): Analysis {
  return {
    columns: [{ code, title: "", kind: "change", decimals: 1, unit: "Prozentpunkte" }],
    rows: values.map((value, index) => ({
      area: `a${index}`,
      name: `Gebiet ${index}`,
      within: "",
      isNotPublic: false,
      group: null,
      cells: [value === null ? hidden : number(value)],
    })),
    facts: [],
    map: null,
    indicator: { unit: "%", decimals: 1 },
  } as unknown as Analysis;
}

test("of many areas the highest and the lowest are drawn, and how many are left out is told", () => {
  const bars = barsOf(analysis([...Array.from({ length: 30 }, (_, index) => index - 10), null]), "change");
  expect(bars.rows.map((row) => row.value)).toEqual([
    19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 1, 0, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10,
  ]);
  expect(bars.left).toBe(7);
});

test("of few areas all are drawn, withheld ones too, so that they are counted", () => {
  expect(barsOf(analysis([1, null, -2]), "change").rows).toHaveLength(3);
});

test("a withheld area is no point and no interval", () => {
  expect(intervalsOf(analysis([3, null], "value"))).toHaveLength(1);
  expect(pointsOf(analysis([3, null], "first"))).toEqual([]);
});
