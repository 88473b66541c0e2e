import type { Answer } from "./answer.ts";
import { sendForm } from "./http.ts";
import type * as schema from "./schema/geography.ts";

export type StreetColumns = schema.StreetColumns;

/** How a file is to be read; members that are missing have their defaults. */
export type StreetProfile = schema.StreetProfile;

export type StreetProposal = Answer<
  schema.ProposedStreets,
  { profile: StreetProfile; columns: Answer<schema.ProposedColumn>[]; levels: Answer<schema.KnownLevel>[] }
>;
export type StreetNote = Answer<schema.StreetNote>;
export type StreetCheck = Answer<schema.CheckedStreets>;
export type ImportedStreets = Answer<schema.ImportedStreets>;

/** What a person has said before the proposal: the members of the profile that decide how anything is read at all. */
export interface StreetWish {
  encoding?: string | undefined;
  separator?: string | undefined;
  sheet?: string | null;
  /** Null: to be found. */
  headerRow?: number | null | undefined;
}

function form(file: File, profile: object): FormData {
  const parts = new FormData();
  parts.append("profile", JSON.stringify(profile));
  parts.append("file", file, file.name);
  return parts;
}

const path = "/api/geography/imports/streets";

export const streetImport = {
  propose: (file: File, wish: StreetWish, signal?: AbortSignal) =>
    sendForm<StreetProposal>(`${path}/proposal`, form(file, wish), signal),
  check: (file: File, profile: StreetProfile, signal?: AbortSignal) =>
    sendForm<StreetCheck>(`${path}/check`, form(file, profile), signal),
  store: (file: File, profile: StreetProfile) => sendForm<ImportedStreets>(path, form(file, profile)),
};
