import type { Answer } from "./answer.ts";
import { sendForm } from "./http.ts";
import type * as schema from "./schema/network.ts";

export type PlaceColumns = schema.PlaceColumns;

/** How a list of places is to be read; members that are missing have their defaults. */
export type PlaceProfile = schema.PlaceProfile;

export type PlaceProposal = Answer<
  schema.ProposedPlaces,
  { profile: PlaceProfile; columns: Answer<schema.ProposedPlaceColumn>[]; lists: Answer<schema.KnownList>[] }
>;
export type PlaceCheck = Answer<schema.CheckedPlaces, { first: CheckedPlace[] }>;
export type CheckedPlace = Answer<schema.CheckedPlace, { state: "new" | "changed" | "same"; placedBy: "point" | "street" }>;
export type TouchedPlace = Answer<schema.TouchedPlace>;
export type ImportedPlaces = Answer<schema.ImportedPlaces>;

/** What a person has said before the proposal: the members of the profile that decide how anything is read at all. */
export interface PlaceWish {
  encoding?: string;
  separator?: string;
  sheet?: string | null;
  /** Null: to be found. */
  headerRow?: number | null;
  layer?: string | null;
  crs?: string;
  swapAxes?: boolean;
}

function form(file: File, profile: object): FormData {
  const parts = new FormData();
  parts.append("profile", JSON.stringify(profile));
  parts.append("file", file, file.name);
  return parts;
}

const path = "/api/network/imports/places";

export const placeImport = {
  propose: (file: File, wish: PlaceWish, signal?: AbortSignal) =>
    sendForm<PlaceProposal>(`${path}/proposal`, form(file, wish), signal),
  check: (file: File, profile: PlaceProfile, signal?: AbortSignal) =>
    sendForm<PlaceCheck>(`${path}/check`, form(file, profile), signal),
  store: (file: File, profile: PlaceProfile) => sendForm<ImportedPlaces>(path, form(file, profile)),
};
