import type { Answer } from "./answer.ts";
import { sendJson } from "./http.ts";
import type * as schema from "./schema/geography.ts";

export type GridToMake = schema.GridToMake;
export type MadeGrid = Answer<schema.MadeGrid>;

export const grids = {
  check: (grid: GridToMake) => sendJson<MadeGrid>("POST", "/api/geography/grids/check", grid),
  make: (grid: GridToMake) => sendJson<MadeGrid>("POST", "/api/geography/grids", grid),
  remove: (cellMetres: number, version: string) =>
    sendJson<void>("DELETE", `/api/geography/grids/${cellMetres}?version=${encodeURIComponent(version)}`),
};
