import { expect, test } from "vitest";
import { trendPoints } from "./trendPoints.ts";

test("a year that is missing keeps its room, so that the line stays straight", () => {
  expect(trendPoints(["2019", "2020", "2022", "2024", "2025"], "2020", "2024", 10, 18)).toEqual([null, 10, 14, 18, null]);
});

test("quarters lie within their year", () => {
  expect(trendPoints(["2024-Q1", "2024-Q3", "2025-Q1"], "2024-Q1", "2025-Q1", 0, 4)).toEqual([0, 2, 4]);
});
