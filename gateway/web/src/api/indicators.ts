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
  release: { id: string; name: string; publishedAt: string | null; dataAsOf: string | null };
  fictional: boolean;
}

export interface SeriesCell {
  period: string;
  value: number | null;
  state: State | "Shown" | null;
  flags?: string[] | null;
}

export interface ProfileIndicator extends Indicator {
  series: Record<string, SeriesCell[]>;
  rank?: number | null;
  rankOf?: number | null;
}

export interface Profile {
  area: { code: string; name: string; level: string; path: string[] };
  release: { id: string; name: string; publishedAt: string | null; dataAsOf: string | null };
  indicators: ProfileIndicator[];
}

export type ReleaseState = "draft" | "checked" | "published" | "replaced";

export interface Release {
  id: string;
  name: string;
  note: string;
  state: ReleaseState;
  dataAsOf: string | null;
  /** Null while the values are being computed. */
  computedAt: string | null;
  valueCount: number | null;
  withheldPublic: number | null;
  withheldStaff: number | null;
  jobId: string | null;
  createdBy: string;
  createdAt: string;
  checkedBy: string | null;
  checkedAt: string | null;
  publishedBy: string | null;
  publishedAt: string | null;
  reason: string | null;
}

export interface ComparedIndicator {
  code: string;
  name: string;
  same: number;
  changed: number;
  new: number;
  gone: number;
  publicChanged: number;
  newlyWithheld: number;
  noLongerWithheld: number;
}

/** A release beside the one before. */
export interface Comparison {
  releaseId: string;
  previousId: string | null;
  indicators: ComparedIndicator[];
  /** Values that are public already change: publishing needs a reason. */
  isCorrection: boolean;
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
  comparison: (id: string, signal?: AbortSignal) => getJson<Comparison>(`${root}/releases/${id}/comparison`, signal),
  createRelease: (name: string, note: string) =>
    sendJson<{ id: string; jobId: string }>("POST", `${root}/releases`, { name, note }),
  compute: (id: string) => sendJson<{ id: string; jobId: string }>("POST", `${root}/releases/${id}/compute`, {}),
  jobEvents: (jobId: string) => `${root}/jobs/${jobId}/events`,
  cancelJob: (jobId: string) => sendJson<void>("POST", `${root}/jobs/${jobId}/cancel`),
  check: (id: string) => sendJson<Release>("POST", `${root}/releases/${id}/check`, {}),
  reopen: (id: string) => sendJson<Release>("POST", `${root}/releases/${id}/reopen`, {}),
  publish: (id: string, reason?: string) => sendJson<Release>("POST", `${root}/releases/${id}/publish`, reason ? { reason } : {}),
};
