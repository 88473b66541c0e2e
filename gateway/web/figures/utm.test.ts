import { describe, expect, test } from "vitest";
import { toUtm32 } from "./utm.ts";

describe("geographic coordinates become UTM zone 32", () => {
  // Meridian arc of GRS80 from the equator to 45° north: 4 984 944.378 m, times 0.9996.
  test("on the central meridian north is the shortened meridian arc", () => {
    const [east, north] = toUtm32([9, 45]);
    expect(east).toBeCloseTo(500000, 6);
    expect(north).toBeCloseTo(4984944.378 * 0.9996, 2);
  });

  test("the equator has north zero", () => {
    expect(toUtm32([9, 0])[1]).toBeCloseTo(0, 6);
  });

  // An independent series (Redfearn, as in Snyder, "Map Projections", 1987, eq. 8-9 and 8-10), good to a centimetre here.
  test("a place in the Saarland lies where another series puts it", () => {
    const [east, north] = toUtm32([6.75, 49.3167]);
    expect(east).toBeCloseTo(336481.53, 1);
    expect(north).toBeCloseTo(5465098.1, 1);
  });

  test("west and east of it lie at the same distance", () => {
    const [west, northWest] = toUtm32([6.75, 49.3167]);
    const [east, northEast] = toUtm32([11.25, 49.3167]);
    expect(500000 - west).toBeCloseTo(east - 500000, 6);
    expect(northWest).toBeCloseTo(northEast, 6);
  });
});
