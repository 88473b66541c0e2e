import { expect, test } from "vitest";
import { areaCodes, layOut, neighboursOf } from "./geometry.ts";
import { expanded, type ShortTopology } from "./shortMap.ts";

/** Two squares of 10 cells side by side; their common border is the third arc, used twice. */
const map: ShortTopology = {
  type: "ShortTopology",
  transform: { scale: [100, 100], translate: [1000, 2000] },
  codes: ["A", "B", "C"],
  names: ["Anfang", "Beginn", "Zu klein"],
  polygons: [[[[0, 0]]], [[[0, -2]]], []],
  arcs: [
    [10, 10, -10, 0, 0, -10, 10, 0],
    [0, 0, 0, 10],
    [0, -10, 10, 0, 0, 10, -10, 0],
  ],
};

test("numbers told one from another become arcs of a TopoJSON", () => {
  const topology = expanded(structuredClone(map));
  expect(topology.arcs).toEqual([
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ]);
  expect(areaCodes(topology)).toEqual(["A", "B", "C"]);
});

test("areas are drawn where they lie, and what has no form is left out", () => {
  const layout = layOut(expanded(structuredClone(map)), 212, 400);
  expect(layout.areas.map(({ code, name }) => [code, name])).toEqual([
    ["A", "Anfang"],
    ["B", "Beginn"],
  ]);
  expect(layout.areas[0]?.centre).toEqual([56, 56]);
  expect(layout.areas[1]?.centre).toEqual([156, 56]);
});

test("neighbours are found by their common arc", () => {
  expect(neighboursOf(expanded(structuredClone(map)))).toEqual({ A: ["B"], B: ["A"], C: [] });
});

test("a pixel and its place in metres belong together", () => {
  const layout = layOut(expanded(structuredClone(map)), 212, 400);
  expect(layout.metres(layout.project([1500, 2500])).map(Math.round)).toEqual([1500, 2500]);
});

test("a part of the map fills the frame of the whole", () => {
  const layout = layOut(expanded(structuredClone(map)), 212, 400, null, [1000, 2000, 2000, 2500]);
  expect(layout.height).toBe(112);
  expect(layout.project([1500, 2250])).toEqual([106, 56]);
});

test("a TopoJSON stays what it is", () => {
  const topology = expanded(structuredClone(map));
  expect(expanded(topology)).toBe(topology);
});
