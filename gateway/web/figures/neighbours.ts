/** Which area lies in the direction of an arrow key. */

export type Compass = "north" | "east" | "south" | "west";

export interface Place {
  code: string;
  centre: [number, number];
}

/** Screen coordinates: y grows downwards. */
const heading: Record<Compass, [number, number]> = { north: [0, -1], east: [1, 0], south: [0, 1], west: [-1, 0] };

/** Half the opening of the cone in which a bordering area counts as lying in that direction, and of any other area. */
const neighbourCone = Math.cos((70 * Math.PI) / 180);
const anyCone = Math.cos((45 * Math.PI) / 180);

function bestWithin(from: Place, candidates: readonly Place[], direction: Compass, cone: number): string | null {
  const [dx, dy] = heading[direction];
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const x = candidate.centre[0] - from.centre[0];
    const y = candidate.centre[1] - from.centre[1];
    const distance = Math.hypot(x, y);
    const cosine = distance === 0 ? -1 : (x * dx + y * dy) / distance;
    // Turning away is dearer than going far: the area straight ahead wins over a nearer one to the side.
    const cost = distance * (2 - cosine);
    if (candidate.code !== from.code && cosine > cone && cost < bestCost) {
      best = candidate.code;
      bestCost = cost;
    }
  }
  return best;
}

/**
 * The bordering area that lies most nearly in the direction; where none does (a gap, an exclave, a river without
 * shared border) the nearest other area that way; null at the edge of the map.
 */
export function neighbourInDirection(
  code: string,
  direction: Compass,
  places: readonly Place[],
  neighbours: Readonly<Record<string, readonly string[]>>,
): string | null {
  const from = places.find((place) => place.code === code);
  if (!from) {
    return places[0]?.code ?? null;
  }
  const bordering = new Set(neighbours[code] ?? []);
  const near = places.filter((place) => bordering.has(place.code));
  return bestWithin(from, near, direction, neighbourCone) ?? bestWithin(from, places, direction, anyCone);
}
