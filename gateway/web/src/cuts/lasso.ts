import type { Place } from "../../figures/neighbours.ts";

export type Point = readonly [number, number];

/** The corners of a rectangle between two opposite ones. */
export function rectangle([x1, y1]: Point, [x2, y2]: Point): Point[] {
  return [
    [x1, y1],
    [x2, y1],
    [x2, y2],
    [x1, y2],
  ];
}

/** Even-odd rule (W. R. Franklin's crossing test): a line that crosses itself leaves out what it surrounds twice. */
export function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  for (let index = 0, last = ring.length - 1; index < ring.length; last = index, index += 1) {
    const [x1, y1] = ring[index] ?? [0, 0];
    const [x2, y2] = ring[last] ?? [0, 0];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) {
      inside = !inside;
    }
  }
  return inside;
}

/** The blocks whose centre lies within what was drawn. */
export function enclosed(places: readonly Place[], ring: readonly Point[]): string[] {
  return ring.length < 3 ? [] : places.filter((place) => isInside(place.centre, ring)).map((place) => place.code);
}

/** Drops points nearer to the last one than a few pixels: a hand draws more of them than anybody sees. */
export function extend(line: readonly Point[], point: Point, least = 3): readonly Point[] {
  const last = line.at(-1);
  return last && Math.hypot(point[0] - last[0], point[1] - last[1]) < least ? line : [...line, point];
}
