import type { AreaTopology } from "../../figures/geometry.ts";
import { expanded, type ShortTopology } from "../../figures/shortMap.ts";
import type { Answer } from "./answer.ts";
import { getJson, sendJson } from "./http.ts";
import type * as schema from "./schema/geography.ts";

/** An area of the Gebietsstand that is current; what is published is about those of `indicators.areas`. */
export type Area = Answer<schema.PublishedArea>;
export type Level = Answer<schema.PublishedLevel>;
export type Acceptance = Answer<schema.ListedAcceptance>;
export type Version = Answer<schema.PublishedDivision>;

export const geography = {
  areas: (signal?: AbortSignal) => getJson<Area[]>("/api/geography/areas", signal),
  /** The areas of one Gebietsstand, current or not. */
  areasOf: (version: string) => getJson<Area[]>(`/api/geography/areas?version=${encodeURIComponent(version)}`),
  /** The map of a level as a release names it: it never changes. */
  topology: (level: string, hash: string, signal?: AbortSignal) =>
    getJson<AreaTopology>(`/api/geography/maps/${encodeURIComponent(level)}/${hash}.topojson`, signal),
  /** The same for the first look: of very many areas without what no picture of all shows. */
  overview: async (level: string, hash: string) =>
    expanded(
      await getJson<AreaTopology | ShortTopology>(`/api/geography/maps/${encodeURIComponent(level)}/${hash}/overview.json`),
    ),
  /** What lies in a part of the map, as fine as a picture of that part shows; west, south, east and north in metres. */
  detail: async (level: string, hash: string, box: readonly number[]) =>
    expanded(
      await getJson<ShortTopology>(`/api/geography/maps/${encodeURIComponent(level)}/${hash}/detail.json?box=${box.join()}`),
    ),
  levels: (signal?: AbortSignal) => getJson<Level[]>("/api/geography/levels", signal),
  /** The levels on which one Gebietsstand has areas. */
  levelsOf: (version: string) => getJson<Level[]>(`/api/geography/levels?version=${encodeURIComponent(version)}`),
  /** Areas of the current Gebietsstand that lie where none should, as somebody accepted. */
  acceptances: () => getJson<Acceptance[]>("/api/geography/areas/acceptances"),
  versions: (signal?: AbortSignal) => getJson<Version[]>("/api/geography/versions", signal),
  setValidity: (version: string, days: { validFrom: string | null; validTo: string | null }) =>
    sendJson<void>("PUT", `/api/geography/versions/${encodeURIComponent(version)}/validity`, days),
  chooseVersion: (version: string) => sendJson<void>("PUT", `/api/geography/versions/${encodeURIComponent(version)}/current`),
};
