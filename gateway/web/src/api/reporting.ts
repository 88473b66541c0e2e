import { getJson, sendJson } from "./http.ts";

export type SeriesState = "running" | "done" | "cancelled";
export type ItemState = "waiting" | "done" | "failed" | "cancelled";

export interface SeriesItem {
  area: string;
  name: string;
  state: ItemState;
  url?: string | null;
  error?: string | null;
}

export interface ReportSeries {
  state: SeriesState;
  done: number;
  total: number;
  failed: number;
  items: SeriesItem[];
}

export interface SeriesSummary {
  id: string;
  level: string;
  createdAt: string;
  state: SeriesState;
  done: number;
  total: number;
}

const root = "/api/reporting";

export const reporting = {
  profileUrl: (area: string, format: "pdf" | "html") => `${root}/profiles/${encodeURIComponent(area)}.${format}`,
  listSeries: (signal?: AbortSignal) => getJson<SeriesSummary[]>(`${root}/series`, signal),
  startSeries: (level: string) => sendJson<{ seriesId: string }>("POST", `${root}/series`, { level }),
  series: (id: string, signal?: AbortSignal) => getJson<ReportSeries>(`${root}/series/${id}`, signal),
  seriesEvents: (id: string) => `${root}/series/${id}/events`,
  cancelSeries: (id: string) => sendJson<void>("POST", `${root}/series/${id}/cancel`),
  archiveUrl: (id: string) => `${root}/series/${id}/archive.zip`,
};
