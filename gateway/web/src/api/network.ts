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

/** A number, or the state that says why there is none. */
export type ReachValue = Answer<schema.ReachValue>;
export type ReachOfArea = Answer<
  schema.ReachOfArea,
  { capacity: ReachValue; demand: ReachValue | null; access: ReachValue | null }
>;
export type MeasuredReach = Answer<schema.MeasuredReach, { rows: ReachOfArea[]; demand: schema.ReachDemand | null }>;
export type ReachWays = Answer<schema.ReachWays>;

/** What the service is asked about reach, as texts of the address. */
export type ReachWish = { level: string } & { [name: string]: string };

/** Those that a map can show. */
export function onMap(places: readonly PlaceFeature[]): (PlaceFeature & { geometry: PlacePoint })[] {
  return places.filter((place): place is PlaceFeature & { geometry: PlacePoint } => place.geometry !== null);
}

export const network = {
  counts: (wish: CountsWish, signal?: AbortSignal) => getJson<PlaceCounts>(`/api/network/places/counts${query(wish)}`, signal),
  countsUrl: (wish: CountsWish) => `/api/network/places/counts.csv${query(wish)}`,
  reach: (wish: ReachWish, signal?: AbortSignal) => getJson<MeasuredReach>(`/api/network/places/reach${query(wish)}`, signal),
  reachUrl: (wish: ReachWish) => `/api/network/places/reach.csv${query(wish)}`,
  reachWays: (signal?: AbortSignal) => getJson<ReachWays>("/api/network/places/reach/ways", signal),
  places: (kind?: PlaceKind, signal?: AbortSignal) => getJson<PlaceCollection>(`/api/network/places${query({ kind })}`, signal),
};
