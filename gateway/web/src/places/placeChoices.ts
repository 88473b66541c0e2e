import type { PlaceColumns, PlaceProfile, PlaceProposal } from "../api/placeImport.ts";

export type PlaceColumnName = keyof PlaceColumns;

/** What a person has chosen; every field as it stands in its form field. */
export interface PlaceChoices {
  source: string;
  version: string;
  encoding: string;
  separator: string;
  sheet: string;
  headerRow: string;
  layer: string;
  crs: string;
  swapAxes: boolean;
  kind: string;
  kindName: string;
  organisation: string;
  municipality: string;
  leaveOut: boolean;
  columns: Record<PlaceColumnName, string>;
}

export const placeColumns: PlaceColumnName[] = [
  "name",
  "key",
  "kindName",
  "organisation",
  "street",
  "houseNumber",
  "postcode",
  "town",
  "east",
  "north",
  "capacity",
  "opening",
  "website",
  "openTo",
];

export function choicesOf(profile: PlaceProfile): PlaceChoices {
  return {
    source: profile.source,
    version: profile.version,
    encoding: profile.encoding ?? "auto",
    separator: profile.separator ?? "auto",
    sheet: profile.sheet ?? "",
    headerRow: String(profile.headerRow ?? 1),
    layer: profile.layer ?? "",
    crs: profile.crs ?? "auto",
    swapAxes: profile.swapAxes ?? false,
    kind: profile.kind ?? "facility",
    kindName: profile.kindName ?? "",
    organisation: profile.organisation ?? "",
    municipality: profile.municipality ?? "",
    leaveOut: profile.leaveOut ?? false,
    columns: Object.fromEntries(placeColumns.map((name) => [name, profile.columns[name] ?? ""])) as PlaceChoices["columns"],
  };
}

/** What is still missing before anything can be checked; keys of `texts.missing`. */
export function missingOf(choices: PlaceChoices, isGeo: boolean): string[] {
  const { columns } = choices;
  const rules: [string, boolean][] = [
    ["source", choices.source.trim() === ""],
    ["version", !/^\d{4}-\d{2}-\d{2}$/.test(choices.version)],
    ["name", !columns.name],
    ["kindName", !columns.kindName && choices.kindName.trim() === ""],
    ["where", !isGeo && !columns.east && !columns.north && !columns.street],
    ["axes", (columns.east === "") !== (columns.north === "")],
  ];
  return rules.filter(([, isMissing]) => isMissing).map(([what]) => what);
}

export function profileOf(choices: PlaceChoices): PlaceProfile {
  const named = placeColumns.filter((name) => choices.columns[name] !== "");
  return {
    source: choices.source.trim(),
    version: choices.version,
    encoding: choices.encoding,
    separator: choices.separator,
    ...(choices.sheet ? { sheet: choices.sheet } : {}),
    headerRow: Math.max(0, Number.parseInt(choices.headerRow, 10) || 0),
    ...(choices.layer ? { layer: choices.layer } : {}),
    crs: choices.crs,
    swapAxes: choices.swapAxes,
    kind: choices.kind,
    kindName: choices.kindName.trim(),
    organisation: choices.organisation.trim(),
    ...(choices.municipality ? { municipality: choices.municipality } : {}),
    leaveOut: choices.leaveOut,
    columns: Object.fromEntries(named.map((name) => [name, choices.columns[name]])) as unknown as PlaceColumns,
  };
}

/** The coordinate systems to choose from: those that fit where several do, otherwise those in use. */
export function systemsOf(proposal: Pick<PlaceProposal, "systems">, chosen: string): string[] {
  const usual = ["EPSG:4326", "EPSG:25832", "EPSG:25833", "EPSG:31466", "EPSG:31467", "EPSG:31468", "EPSG:31469", "EPSG:3857"];
  const offered = proposal.systems.length > 0 ? proposal.systems : usual;
  return chosen === "auto" || offered.includes(chosen) ? offered : [...offered, chosen];
}
