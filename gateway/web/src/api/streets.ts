import type { Answer } from "./answer.ts";
import { getJson, sendJson } from "./http.ts";
import type * as schema from "./schema/geography.ts";

export type ListedEntry = Answer<schema.ListedStreetEntry>;
export type FoundStreet = Answer<schema.FoundStreet, { entries: ListedEntry[] }>;
export type FoundAddress = Answer<schema.FoundAddress>;
export type FoundStreets = Answer<schema.FoundStreets, { streets: FoundStreet[]; matches: FoundAddress[] }>;
export type StreetChange = schema.StreetChange;
export type CheckedChange = Answer<schema.CheckedStreetChange>;
export type ListedChange = Answer<schema.ListedStreetChange>;
export type StreetState = Answer<schema.StreetState, { changes: ListedChange[] }>;
export type CheckedRegister = Answer<
  schema.CheckedRegister,
  { groups: Answer<schema.RegisterFindings, { findings: Answer<schema.RegisterFinding>[] }>[] }
>;
export type ListedExport = Answer<schema.ListedStreetExport>;

const path = "/api/geography/street-register";

export const streets = {
  state: () => getJson<StreetState>(`${path}/state`),
  search: (text: string) => getJson<FoundStreets>(`${path}/streets?text=${encodeURIComponent(text)}`),
  /** Against the current Gebietsstand, or another one. */
  checkRegister: (version: string) =>
    getJson<CheckedRegister>(`${path}/check${version ? `?version=${encodeURIComponent(version)}` : ""}`),
  exports: () => getJson<ListedExport[]>(`${path}/exports`),
  export: (wish: schema.StreetExport) => sendJson<ListedExport>("POST", `${path}/exports`, wish),
  gridAddress: (id: number) => `${path}/exports/${id}.csv`,
  changesAddress: (id: number) => `${path}/exports/${id}/changes.csv`,
  check: (change: StreetChange) => sendJson<CheckedChange>("POST", `${path}/changes/check`, change),
  change: (change: StreetChange) => sendJson<void>("POST", `${path}/changes`, change),
};
