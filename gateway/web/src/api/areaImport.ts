import type { AreaTopology } from "../../figures/geometry.ts";
import type { Answer } from "./answer.ts";
import { sendForm } from "./http.ts";
import type * as schema from "./schema/geography.ts";

/**
 * Where the code of the parent stands: an attribute, so many leading characters of the own code, the same for all, or the longest code of
 * a coarser area with which the own one begins.
 */
export type ParentRule = string | number | { value: string } | { by: "prefix" } | null;

export type LevelProfile = schema.LevelProfile;

/** How a file is to be read; members that are missing have their defaults. */
export type AreaProfile = Omit<schema.AreaProfile, "parent"> & { parent?: ParentRule };

export type Proposal = Answer<
  schema.ProposedAreas,
  { profile: AreaProfile; outline: AreaTopology | null; format: "GeoJson" | "Kml" | "Shapefile" | "GeoPackage" | null }
>;
export type Correction = schema.Correction;
export type SameKey = Answer<schema.SameKey>;
export type KnownLevel = Answer<schema.KnownLevel>;
export type FileColumn = Answer<schema.ProposedColumn>;
export type LevelColumn = Answer<schema.LevelColumn>;
export type ColumnTier = schema.ColumnTier;
export type Check = Answer<schema.CheckedAreas>;
export type Imported = Answer<schema.ImportedAreas>;

/** What a person has said before the proposal: the members of the profile that decide how anything is read at all. */
export type Wish = Pick<AreaProfile, "layer" | "crs" | "swapAxes">;

function form(file: File, profile: object): FormData {
  const parts = new FormData();
  parts.append("profile", JSON.stringify(profile));
  parts.append("file", file, file.name);
  return parts;
}

const path = "/api/geography/imports/areas";

export const areaImport = {
  propose: (file: File, wish: Wish, signal?: AbortSignal) => sendForm<Proposal>(`${path}/proposal`, form(file, wish), signal),
  check: (file: File, profile: AreaProfile, signal?: AbortSignal) =>
    sendForm<Check>(`${path}/check`, form(file, profile), signal),
  store: (file: File, profile: AreaProfile) => sendForm<Imported>(path, form(file, profile)),
};
