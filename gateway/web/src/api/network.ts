import type { Answer } from "./answer.ts";
import { getJson, query } from "./http.ts";
import type * as schema from "./schema/network.ts";

export type PlaceKind = "facility" | "meetingPlace";

export type PlaceProperties = Answer<schema.PlaceProperties, { kind: PlaceKind }>;
export type PlacePoint = Answer<schema.PlacePoint, { type: "Point"; coordinates: [number, number] }>;
/** Without a point only its area is known. */
export type PlaceFeature = Answer<
  schema.PlaceFeature,
  { type: "Feature"; geometry: PlacePoint | null; properties: PlaceProperties }
>;
export type PlaceCollection = Answer<schema.PlaceFeatures, { type: "FeatureCollection"; features: PlaceFeature[] }>;

export type PlaceCounts = Answer<schema.PlaceCounts, { rows: PlaceCount[]; uncounted: Answer<schema.UncountedPlace>[] }>;
export type PlaceCount = Answer<schema.PlaceCount>;

/** Which places are counted; what is missing means all. */
export type CountsWish = { level: string; kindName?: string; source?: string; area?: string };

/** Those that a map can show. */
export function onMap(places: readonly PlaceFeature[]): (PlaceFeature & { geometry: PlacePoint })[] {
  return places.filter((place): place is PlaceFeature & { geometry: PlacePoint } => place.geometry !== null);
}

export const network = {
  counts: (wish: CountsWish, signal?: AbortSignal) => getJson<PlaceCounts>(`/api/network/places/counts${query(wish)}`, signal),
  countsUrl: (wish: CountsWish) => `/api/network/places/counts.csv${query(wish)}`,
  places: (kind?: PlaceKind, signal?: AbortSignal) => getJson<PlaceCollection>(`/api/network/places${query({ kind })}`, signal),
};
