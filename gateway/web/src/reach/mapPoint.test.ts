import { expect, test } from "vitest";
import type { Layout } from "../../figures/geometry.ts";
import { toUtm32 } from "../../figures/utm.ts";
import { degrees, groundOf, toLonLat } from "./mapPoint.ts";

test.each([
  [6.85, 49.25],
  [9, 50],
  [13.4, 52.5],
])("a point in degrees is found again (%d, %d)", (lon, lat) => {
  const [east, north] = toLonLat(toUtm32([lon, lat]));
  expect(east).toBeCloseTo(lon, 6);
  expect(north).toBeCloseTo(lat, 6);
});

test("a click on the drawing names the ground below it", () => {
  const project = ([x, y]: [number, number]): [number, number] => [(x - 300_000) * 0.01, (5_470_000 - y) * 0.01];
  const [lon, lat] = groundOf({ scale: 0.01, project } as Layout, project([345_000, 5_455_000]));
  const [x, y] = toUtm32([lon, lat]);
  expect(x).toBeCloseTo(345_000, 0);
  expect(y).toBeCloseTo(5_455_000, 0);
  expect(degrees(lon)).toMatch(/^6,8\d{4}$/);
});
