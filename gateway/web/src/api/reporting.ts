import type { AskedReading } from "../app/edition.ts";
import type { Answer } from "./answer.ts";
import { getJson, query, sendJson } from "./http.ts";
import type * as schema from "./schema/reporting.ts";

export type SeriesState = "running" | "done" | "cancelled";
export type ItemState = "waiting" | "done" | "failed" | "cancelled";

export type SeriesItem = Answer<schema.SeriesItem, { state: ItemState }>;
export type ReportSeries = Answer<schema.SeriesProgress, { state: SeriesState; items: SeriesItem[] }>;
export type SeriesSummary = Answer<schema.SeriesSummary, { state: SeriesState }>;

const root = "/api/reporting";

/** The one report so far: the profile of an area. */
const report = "profiles";

export const reporting = {
  profileUrl: (area: string, format: "pdf" | "html", asked: AskedReading = {}) =>
    `${root}/${report}/${encodeURIComponent(area)}.${format}${query({ edition: asked.edition, release: asked.release })}`,
  listSeries: (signal?: AbortSignal) => getJson<SeriesSummary[]>(`${root}/series`, signal),
  startSeries: (level: string, publicEdition: boolean) =>
    sendJson<schema.StartedSeries>("POST", `${root}/series`, {
      report,
      subjectGroup: level,
      publicEdition,
    } satisfies schema.StartSeriesRequest),
  series: (id: string, signal?: AbortSignal) => getJson<ReportSeries>(`${root}/series/${id}`, signal),
  seriesEvents: (id: string) => `${root}/series/${id}/events`,
  cancelSeries: (id: string) => sendJson<void>("POST", `${root}/series/${id}/cancel`),
  archiveUrl: (id: string) => `${root}/series/${id}/archive.zip`,
};
