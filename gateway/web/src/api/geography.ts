import type { AreaTopology } from "../../figures/geometry.ts";
import type { Answer } from "./answer.ts";
import { getJson } from "./http.ts";
import type * as schema from "./schema/geography.ts";

export type Level = Answer<schema.PublishedLevel>;
export type Area = Answer<schema.PublishedArea>;
export type MapFile = Answer<schema.AreaMap>;

export const geography = {
  levels: (signal?: AbortSignal) => getJson<Level[]>("/api/geography/levels", signal),
  areas: (signal?: AbortSignal) => getJson<Area[]>("/api/geography/areas", signal),
  maps: (signal?: AbortSignal) => getJson<MapFile[]>("/api/geography/maps", signal),
  topology: (file: MapFile, signal?: AbortSignal) => getJson<AreaTopology>(file.url, signal),
};
