import type { AreaTopology } from "../../figures/geometry.ts";
import { getJson } from "./http.ts";

export interface Level {
  code: string;
  name: string;
  namePlural: string;
  /** 0 is the whole district, the finest is last. */
  rank: number;
  division: string;
  /** Areas that lie across the others, such as programme areas. */
  isOverlapping: boolean;
  areaCount: number;
}

export interface Area {
  code: string;
  name: string;
  level: string;
  parent: string | null;
  /** From the root to the area itself. */
  path: string[];
  /** Finest-level codes, of overlapping areas only. */
  members?: string[];
  lon: number;
  lat: number;
}

export interface MapFile {
  level: string;
  hash: string;
  url: string;
}

export const geography = {
  levels: (signal?: AbortSignal) => getJson<Level[]>("/api/geography/levels", signal),
  areas: (signal?: AbortSignal) => getJson<Area[]>("/api/geography/areas", signal),
  maps: (signal?: AbortSignal) => getJson<MapFile[]>("/api/geography/maps", signal),
  topology: (file: MapFile, signal?: AbortSignal) => getJson<AreaTopology>(file.url, signal),
};
