import type { Answer } from "./answer.ts";
import { getJson, sendForFile, sendJson } from "./http.ts";
import type * as schema from "./schema/ingestion.ts";

export type SourceKind = "folder" | "http" | "sftp" | "wfs" | "ogc-features";
export type Timetable = Answer<schema.Timetable>;
/** Where a dataset is fetched from and when; its secret never comes back. */
export type DatasetSource = Answer<schema.ShownSource, { kind: SourceKind; timetable: Timetable | null }>;
/** What a run brought for a dataset. */
export type DatasetFetch = Answer<schema.ShownFetch, { files: Answer<schema.ShownFetchedFile>[] }>;
export type SourceLayer = Answer<schema.SourceLayer>;
/** The layers of a service, or in a sentence why there are none. */
export type SourceLayers = Answer<schema.SourceLayers, { layers: SourceLayer[] }>;
export type SourceRequest = schema.SourceRequest;

const root = "/api/ingestion";
const of = (dataset: string) => `${root}/datasets/${encodeURIComponent(dataset)}`;

export const sources = {
  list: () => getJson<DatasetSource[]>(`${root}/sources`),
  get: (dataset: string) => getJson<DatasetSource>(`${of(dataset)}/source`),
  set: (dataset: string, source: SourceRequest) => sendJson<void>("PUT", `${of(dataset)}/source`, source),
  remove: (dataset: string) => sendJson<void>("DELETE", `${of(dataset)}/source`),
  check: (dataset: string, source: SourceRequest) => sendJson<schema.SourceCheck>("POST", `${of(dataset)}/source/check`, source),
  layers: (dataset: string, source: SourceRequest) => sendJson<SourceLayers>("POST", `${of(dataset)}/source/layers`, source),
  setTimetable: (dataset: string, timetable: Timetable) => sendJson<void>("PUT", `${of(dataset)}/timetable`, timetable),
  removeTimetable: (dataset: string) => sendJson<void>("DELETE", `${of(dataset)}/timetable`),
  preview: (timetable: Timetable) => sendJson<Answer<schema.TimetablePreview>>("POST", `${root}/timetable-preview`, timetable),
  fetchNow: (dataset: string) => sendJson<schema.StartedRun>("POST", `${of(dataset)}/source/fetch`),
  fetches: (dataset: string) => getJson<DatasetFetch[]>(`${of(dataset)}/source/fetches`),
  fetchesOfRun: (run: string) => getJson<DatasetFetch[]>(`${root}/nightly/${encodeURIComponent(run)}/datasets`),
};

/** Services that areas are read from; nothing is stored. */
export const featureServices = {
  layers: (source: SourceRequest) => sendJson<SourceLayers>("POST", `${root}/feature-services/layers`, source),
  features: (source: SourceRequest) => sendForFile(`${root}/feature-services/features`, source),
};
