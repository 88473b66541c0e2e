import { expect, test } from "vitest";
import { partOf, snapped } from "./useMapPart.ts";

const country = [0, 0, 640_000, 870_000] as const;

test("a part keeps the shape of the whole", () => {
  expect(partOf(country, 2, 0.5, 0.5)).toEqual([160_000, 217_500, 480_000, 652_500]);
  expect(partOf(country, 2, 0.25, 0.75)).toEqual([0, 435_000, 320_000, 870_000]);
});

test("what is asked for covers the part and stays the same for small moves", () => {
  const here = snapped([100_100, 200_100, 180_100, 308_100]);
  expect(here).toEqual([98_304, 196_608, 180_224, 311_296]);
  expect(snapped([101_000, 201_000, 180_200, 308_900])).toEqual(here);
});
