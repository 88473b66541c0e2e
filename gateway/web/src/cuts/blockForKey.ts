import { type Compass, neighbourInDirection, type Place } from "../../figures/neighbours.ts";
import type { Neighbours } from "./areaColours.ts";

const compass: Record<string, Compass> = { ArrowUp: "north", ArrowRight: "east", ArrowDown: "south", ArrowLeft: "west" };

/** Where the keys begin: the block nearest to the middle of what is shown. */
export function nearest(places: readonly Place[], [x, y]: readonly [number, number]): string | null {
  const distance = (place: Place) => Math.hypot(place.centre[0] - x, place.centre[1] - y);
  return (
    places.reduce<Place | null>((best, place) => (best && distance(best) <= distance(place) ? best : place), null)?.code ?? null
  );
}

/** The block an arrow leads to; undefined for every other key, null at the edge of the map. */
export function blockForKey(
  key: string,
  from: string,
  places: readonly Place[],
  neighbours: Neighbours,
): string | null | undefined {
  const direction = compass[key];
  return direction && neighbourInDirection(from, direction, places, neighbours);
}
