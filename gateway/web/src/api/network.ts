import type { Answer } from "./answer.ts";
import { getJson, query } from "./http.ts";
import type * as schema from "./schema/network.ts";

export type PlaceKind = "facility" | "meetingPlace";

export type PlaceProperties = Answer<schema.PlaceProperties, { kind: PlaceKind }>;
export type PlacePoint = Answer<schema.PlacePoint, { type: "Point"; coordinates: [number, number] }>;
export type PlaceFeature = Answer<schema.PlaceFeature, { type: "Feature"; geometry: PlacePoint; properties: PlaceProperties }>;
export type PlaceCollection = Answer<schema.PlaceFeatures, { type: "FeatureCollection"; features: PlaceFeature[] }>;

export const network = {
  places: (kind?: PlaceKind, signal?: AbortSignal) => getJson<PlaceCollection>(`/api/network/places${query({ kind })}`, signal),
};
