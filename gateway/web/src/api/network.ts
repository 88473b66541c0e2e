import { getJson, query } from "./http.ts";

export type PlaceKind = "facility" | "meetingPlace";

export interface PlaceProperties {
  id: string;
  name: string;
  kind: PlaceKind;
  kindName: string;
  organisation: string;
  topics: string[];
  /** Codes of the areas it lies in or works for. */
  areas: string[];
  address: string;
  contactRole: string;
  openTo: string;
}

export interface PlaceFeature {
  type: "Feature";
  geometry: { type: "Point"; coordinates: [number, number] };
  properties: PlaceProperties;
}

export interface PlaceCollection {
  type: "FeatureCollection";
  features: PlaceFeature[];
}

export const network = {
  places: (kind?: PlaceKind, signal?: AbortSignal) => getJson<PlaceCollection>(`/api/network/places${query({ kind })}`, signal),
};
