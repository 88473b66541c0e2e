import { expect, test } from "vitest";
import { trialRows, trialScale } from "./trialFigures.ts";

const area = (code: string, value: number | null, withheldPublic = false) => ({
  code,
  name: code,
  value,
  why: null,
  numerator: null,
  denominator: null,
  withheldPublic,
  withheldStaff: false,
});

test("what the public would not see is marked, what has no number is unknown", () => {
  const rows = trialRows({ areas: [area("a", 1), area("b", 2, true), area("c", null)] });
  expect(rows.map((row) => row.flags)).toEqual([[], ["NotPublic"], []]);
  expect(rows.map((row) => row.state)).toEqual([null, null, "Unknown"]);
});

test("classes hold about as many areas each, and end at the highest value", () => {
  const scale = (values: number[]) =>
    trialScale(trialRows({ areas: values.map((value, index) => area(`${index}`, value)) })).breaks;
  expect(scale([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual([2, 4, 6, 8, 10]);
  expect(scale([7, 7, 7])).toEqual([7]);
  expect(scale([])).toEqual([]);
});
