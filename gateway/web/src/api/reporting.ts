import { getJson, sendJson } from "./http.ts";

export interface SeriesItem {
  area: string;
  name: string;
  state: string;
  url?: string | null;
}

export interface ReportSeries {
  state: string;
  done: number;
  total: number;
  failed: number;
  items: SeriesItem[];
}

const root = "/api/reporting";

export const reporting = {
  profileUrl: (area: string, format: "pdf" | "html") => `${root}/profiles/${encodeURIComponent(area)}.${format}`,
  startSeries: (level: string) => sendJson<{ seriesId: string }>("POST", `${root}/series`, { level }),
  series: (id: string, signal?: AbortSignal) => getJson<ReportSeries>(`${root}/series/${id}`, signal),
  seriesEvents: (id: string) => `${root}/series/${id}/events`,
  archiveUrl: (id: string) => `${root}/series/${id}/archive.zip`,
};
