import { describe, expect, test } from "vitest";
import { district } from "../fixtures/district.ts";
import { layOut } from "./geometry.ts";
import { neighbourInDirection, type Place } from "./neighbours.ts";

/** a b c / d e f, and far in the east an exclave x that touches nobody. */
const places: Place[] = [
  { code: "a", centre: [0, 0] },
  { code: "b", centre: [10, 1] },
  { code: "c", centre: [20, 0] },
  { code: "d", centre: [0, 10] },
  { code: "e", centre: [10, 11] },
  { code: "f", centre: [20, 10] },
  { code: "x", centre: [60, 5] },
];
const neighbours = { a: ["b", "d"], b: ["a", "c", "e"], c: ["b", "f"], d: ["a", "e"], e: ["d", "b", "f"], f: ["c", "e"], x: [] };

describe("arrow keys on the map", () => {
  test("lead to the bordering area in that direction", () => {
    expect(neighbourInDirection("b", "east", places, neighbours)).toBe("c");
    expect(neighbourInDirection("b", "west", places, neighbours)).toBe("a");
    expect(neighbourInDirection("b", "south", places, neighbours)).toBe("e");
    expect(neighbourInDirection("e", "north", places, neighbours)).toBe("b");
  });

  test("end at the edge of the map", () => {
    expect(neighbourInDirection("b", "north", places, neighbours)).toBeNull();
    expect(neighbourInDirection("d", "west", places, neighbours)).toBeNull();
  });

  test("reach an area that touches no other, and leave it again", () => {
    expect(neighbourInDirection("c", "east", places, neighbours)).toBe("x");
    expect(neighbourInDirection("x", "west", places, neighbours)).not.toBeNull();
  });

  test("prefer a bordering area to a nearer one that does not border", () => {
    const gap = [...places, { code: "g", centre: [4, 0] as [number, number] }];
    expect(neighbourInDirection("a", "east", gap, neighbours)).toBe("b");
  });

  test("reach every area of the district from any other", () => {
    const topology = district.maps.sozialraum;
    expect(topology).toBeDefined();
    if (!topology) {
      return;
    }
    const { areas } = layOut(topology, 900, 600);
    const reached = new Set<string>([areas[0]?.code ?? ""]);
    for (const code of reached) {
      for (const direction of ["north", "east", "south", "west"] as const) {
        const next = neighbourInDirection(code, direction, areas, topology.neighbours ?? {});
        if (next) {
          reached.add(next);
        }
      }
    }
    expect(reached.size).toBe(areas.length);
  });
});
