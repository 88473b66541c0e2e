import { expect, test } from "vitest";
import { enclosed, extend, isInside, type Point, rectangle } from "./lasso.ts";

const places = [
  { code: "a", centre: [10, 10] as [number, number] },
  { code: "b", centre: [50, 50] as [number, number] },
  { code: "c", centre: [90, 10] as [number, number] },
];

test("a rectangle holds the blocks whose centre lies in it, whichever corner came first", () => {
  expect(enclosed(places, rectangle([0, 0], [60, 60]))).toEqual(["a", "b"]);
  expect(enclosed(places, rectangle([60, 60], [0, 0]))).toEqual(["a", "b"]);
});

test("a line around two corners leaves out what lies in its bay", () => {
  const bay: Point[] = [
    [0, 0],
    [100, 0],
    [100, 100],
    [50, 20],
    [0, 100],
  ];
  expect(enclosed(places, bay)).toEqual(["a", "c"]);
  expect(isInside([50, 50], bay)).toBe(false);
});

test("fewer than three points enclose nothing", () => {
  expect(enclosed(places, [])).toEqual([]);
  expect(
    enclosed(places, [
      [0, 0],
      [100, 100],
    ]),
  ).toEqual([]);
});

test("a point beside the last one is left out", () => {
  const line: Point[] = [[0, 0]];
  expect(extend(line, [1, 1])).toBe(line);
  expect(extend(line, [5, 0])).toEqual([
    [0, 0],
    [5, 0],
  ]);
});
