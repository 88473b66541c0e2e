import { expect, test } from "vitest";
import { blockForKey, nearest } from "./blockForKey.ts";

const place = (code: string, x: number, y: number) => ({ code, centre: [x, y] as [number, number] });
const places = [place("a", 0, 0), place("b", 10, 0), place("c", 0, 10), place("d", 10, 10)];
const neighbours = { a: ["b", "c"], b: ["a", "d"], c: ["a", "d"], d: ["b", "c"] };

test.each([
  ["ArrowRight", "a", "b"],
  ["ArrowDown", "b", "d"],
  ["ArrowLeft", "d", "c"],
  ["ArrowUp", "c", "a"],
  ["ArrowUp", "a", null],
  ["Enter", "a", undefined],
])("%s leads from %s to %s", (key, from, to) => {
  expect(blockForKey(key, from, places, neighbours)).toBe(to);
});

test("the keys begin at the block nearest to the middle", () => {
  expect(nearest(places, [9, 1])).toBe("b");
  expect(nearest([], [0, 0])).toBeNull();
});
