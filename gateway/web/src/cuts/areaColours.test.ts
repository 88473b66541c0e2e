import { expect, test } from "vitest";
import { areaColours, borderingAreas, colourAreas } from "./areaColours.ts";
import { assign, planOf } from "./cutPlan.ts";

/** Six by six blocks, four areas of nine. */
const size = 6;
const codes = Array.from({ length: size * size }, (_, index) => String(index));
const neighbours = Object.fromEntries(
  codes.map((code, index) => {
    const [x, y] = [index % size, Math.floor(index / size)];
    const beside = [x > 0 && index - 1, x < size - 1 && index + 1, y > 0 && index - size, y < size - 1 && index + size];
    return [code, beside.filter((other) => other !== false).map(String)];
  }),
);
const areaOf = (index: number) => `${Math.floor((index % size) / 3)}${Math.floor(index / size / 3)}`;
const plan = planOf({
  areas: ["00", "10", "01", "11"].map((code) => ({ code, name: code })),
  blocks: codes.map((code, index) => ({ code, name: code, parent: null, area: areaOf(index), before: null })),
});

test("areas border where their blocks do", () => {
  expect([...(borderingAreas(plan, neighbours).get("00") ?? [])].sort()).toEqual(["01", "10"]);
});

test("neighbours have different colours", () => {
  const colours = colourAreas(plan, neighbours);
  for (const [area, others] of borderingAreas(plan, neighbours)) {
    for (const other of others) {
      expect(colours.get(area)).not.toBe(colours.get(other));
    }
  }
});

test("an edit leaves the colours where they are", () => {
  const colours = colourAreas(plan, neighbours);
  expect(colourAreas(assign(plan, ["14"], "10"), neighbours, colours)).toEqual(colours);
});

test("who comes to border on its own colour takes another", () => {
  const before = new Map([
    ["00", 0],
    ["10", 1],
    ["01", 1],
    ["11", 0],
  ]);
  // The block in the middle of 00's corner joins 11: now both touch.
  const after = colourAreas(assign(plan, ["14"], "11"), neighbours, before);
  expect(after.get("00")).toBe(0);
  expect(after.get("11")).not.toBe(0);
  expect(after.get("11")).not.toBe(1);
});

test("every colour is one of the palette", () => {
  for (const colour of colourAreas(plan, neighbours).values()) {
    expect(areaColours[colour]).toMatch(/^#/);
  }
});
