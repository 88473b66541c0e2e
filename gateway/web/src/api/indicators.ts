import type { Direction, State, ValuesDataset } from "../../figures/jsonStat.ts";
import { getJson, query, sendJson } from "./http.ts";

export interface Domain {
  code: string;
  name: string;
}

export interface Indicator {
  code: string;
  name: string;
  shortName: string;
  domain: string;
  unit: string;
  decimals: number;
  direction: Direction;
  factor: number;
  numeratorText: string;
  denominatorText: string;
  source: string;
  definition: string;
  howToRead: string;
  howNotToRead: string;
  periods: string[];
  levels: string[];
}

export interface Catalogue {
  domains: Domain[];
  indicators: Indicator[];
  release: { id: string; name: string; publishedAt: string; dataAsOf: string };
  fictional: boolean;
}

export interface SeriesCell {
  period: string;
  value: number | null;
  state?: State | null;
  flags?: string[];
}

export interface ProfileIndicator extends Indicator {
  series: Record<string, SeriesCell[]>;
  rank?: number | null;
  rankOf?: number | null;
}

export interface Profile {
  area: { code: string; name: string; level: string; path: string[] };
  release: { id: string; name: string; publishedAt?: string; dataAsOf?: string };
  indicators: ProfileIndicator[];
}

export type ReleaseState = "draft" | "checked" | "published" | "replaced";

export interface Release {
  id: string;
  name: string;
  note?: string;
  state: ReleaseState;
  createdAt: string;
  createdBy?: string;
  checkedAt?: string | null;
  checkedBy?: string | null;
  publishedAt?: string | null;
  publishedBy?: string | null;
  valueCount?: number;
  withheldCount?: number;
}

const root = "/api/indicators";

export type DownloadFormat = "csv" | "xlsx" | "jsonstat";

export const indicators = {
  catalogue: (release?: string, signal?: AbortSignal) => getJson<Catalogue>(`${root}/catalogue${query({ release })}`, signal),
  values: (code: string, levels: string[], release?: string, signal?: AbortSignal) =>
    getJson<ValuesDataset>(`${root}/values/${encodeURIComponent(code)}${query({ level: levels, release })}`, signal),
  downloadUrl: (code: string, level: string, format: DownloadFormat) =>
    `${root}/values/${encodeURIComponent(code)}${query({ level, format, decimal: format === "csv" ? "comma" : undefined })}`,
  profile: (area: string, signal?: AbortSignal) => getJson<Profile>(`${root}/profile/${encodeURIComponent(area)}`, signal),
  releases: (signal?: AbortSignal) => getJson<Release[]>(`${root}/releases`, signal),
  createRelease: (name: string, note: string) => sendJson<Release>("POST", `${root}/releases`, { name, note }),
  check: (id: string) => sendJson<Release>("POST", `${root}/releases/${id}/check`, {}),
  publish: (id: string, reason?: string) => sendJson<Release>("POST", `${root}/releases/${id}/publish`, reason ? { reason } : {}),
};
