import { describe, expect, test } from "vitest";
import { areaForKey } from "./useMapKeys.ts";

const scene = {
  places: [
    { code: "w", centre: [0, 0] as [number, number] },
    { code: "m", centre: [10, 0] as [number, number] },
    { code: "e", centre: [20, 0] as [number, number] },
  ],
  neighbours: { w: ["m"], m: ["w", "e"], e: ["m"] },
  rows: [
    { code: "w", name: "West", value: 1, state: null, flags: [] },
    { code: "m", name: "Mitte", value: null, state: "Hidden" as const, flags: [] },
    { code: "e", name: "Ost", value: 7, state: null, flags: [] },
  ],
};

describe("keys on the map", () => {
  test("begin in the middle", () => {
    expect(areaForKey("ArrowRight", null, scene)).toBe("m");
  });

  test("go to the neighbour, and nowhere beyond the edge", () => {
    expect(areaForKey("ArrowRight", "m", scene)).toBe("e");
    expect(areaForKey("ArrowRight", "e", scene)).toBeNull();
  });

  test("go by rank with page keys, to the ends with Home and End", () => {
    expect(areaForKey("Home", null, scene)).toBe("e");
    expect(areaForKey("PageDown", "e", scene)).toBe("w");
    expect(areaForKey("PageUp", "w", scene)).toBe("e");
    expect(areaForKey("End", "e", scene)).toBe("w");
    expect(areaForKey("PageDown", "w", scene)).toBeNull();
  });

  test("of other meaning are left alone", () => {
    expect(areaForKey("Tab", "m", scene)).toBeNull();
  });
});
