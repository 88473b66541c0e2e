import type { Direction, State, ValuesDataset } from "../../figures/jsonStat.ts";
import type { IndicatorKind } from "../../figures/kind.ts";
import type { Answer } from "./answer.ts";
import { getJson, query, sendJson } from "./http.ts";
import type * as schema from "./schema/indicators.ts";

export type Level = Answer<schema.CatalogueLevel>;
/** An area as the release was computed on it. */
export type Area = Answer<schema.CatalogueArea>;
export type Domain = Answer<schema.CatalogueDomain>;
export type Indicator = Answer<schema.CatalogueEntry, { kind: IndicatorKind; direction: Direction }>;
export type Catalogue = Answer<schema.ReleaseCatalogue, { indicators: Indicator[]; levels: Level[] }>;
export type SeriesCell = Answer<schema.ProfiledValue, { state: State | "Shown" }>;
export type ProfileIndicator = Answer<
  schema.ProfiledIndicator,
  { kind: IndicatorKind; direction: Direction; series: Record<string, SeriesCell[]> }
>;
export type Profile = Answer<schema.IndicatorProfile, { indicators: ProfileIndicator[] }>;

export type ReleaseState = "draft" | "checked" | "published" | "replaced" | "withdrawn";

/** `computedAt` is null while the values are being computed. */
export type Release = Answer<schema.ShownRelease, { state: ReleaseState; unprotected: UnprotectedCell[] }>;
export type UnprotectedCell = Answer<schema.UnprotectedCell, { sentence: string }>;
export type ComparedIndicator = Answer<schema.ComparedIndicator>;

/** A release beside the one before; `isCorrection`: values that are public already change, and publishing needs a reason. */
export type Comparison = Answer<schema.ComparedReleases>;

/** What is kept of an indicator; `kind` in the words of `IndicatorKind`. */
export type NewDefinition = schema.IndicatorDefinition;
export type DefinitionVersion = schema.DefinitionVersion;
/** A measure that a definition can be made of. */
export type MeasureChoice = Answer<schema.MeasureChoice>;
export type DraftFault = Answer<schema.DraftFault>;
export type DraftArea = Answer<schema.DraftArea>;
/** What a definition would bring: estimated, since its counts are protected. */
export type TriedDefinition = Answer<schema.TriedDefinition, { faults: DraftFault[]; areas: DraftArea[] }>;

export type ReadyIndicator = Answer<schema.ShownReadyIndicator>;
export type ReadyChapter = Answer<schema.ShownReadyChapter, { indicators: ReadyIndicator[] }>;
/** Ready indicators, with what is missing here for each. */
export type ReadyCatalogue = Answer<schema.ReadyCatalogue, { chapters: ReadyChapter[] }>;
export type AdoptedIndicator = Answer<schema.AdoptedIndicator>;

const root = "/api/indicators";

export type DownloadFormat = "csv" | "xlsx" | "jsonstat";

export const indicators = {
  catalogue: (release?: string, signal?: AbortSignal) => getJson<Catalogue>(`${root}/catalogue${query({ release })}`, signal),
  areas: (signal?: AbortSignal) => getJson<Area[]>(`${root}/catalogue/areas`, signal),
  values: (code: string, levels: string[], edition?: "public", signal?: AbortSignal) =>
    getJson<ValuesDataset>(`${root}/values/${encodeURIComponent(code)}${query({ level: levels, edition })}`, signal),
  downloadUrl: (code: string, level: string, format: DownloadFormat, edition?: "public") =>
    `${root}/values/${encodeURIComponent(code)}${query({ level, format, decimal: format === "csv" ? "comma" : undefined, edition })}`,
  profile: (area: string, edition?: "public", signal?: AbortSignal) =>
    getJson<Profile>(`${root}/profile/${encodeURIComponent(area)}${query({ edition })}`, signal),
  definitions: (signal?: AbortSignal) => getJson<schema.DefinitionVersion[]>(`${root}/definitions`, signal),
  domains: () => getJson<Domain[]>(`${root}/definitions/domains`),
  define: (code: string, definition: NewDefinition) =>
    sendJson<schema.DefinedIndicator>("PUT", `${root}/definitions/${encodeURIComponent(code)}`, definition),
  definitionVersions: (code: string) =>
    getJson<schema.DefinitionVersion[]>(`${root}/definitions/${encodeURIComponent(code)}/versions`),
  retire: (code: string) => sendJson<void>("DELETE", `${root}/definitions/${encodeURIComponent(code)}`),
  measures: () => getJson<MeasureChoice[]>(`${root}/definitions/measures`),
  ready: (names: string[]) => getJson<ReadyCatalogue>(`${root}/definitions/ready${query({ name: names })}`),
  adopt: (codes: string[], names: Readonly<Record<string, string>>) =>
    sendJson<AdoptedIndicator[]>("POST", `${root}/definitions/ready`, { codes, names }),
  tryDefinition: (draft: schema.DefinitionDraft, signal?: AbortSignal) =>
    sendJson<TriedDefinition>("POST", `${root}/definitions/trial`, draft, signal),
  releases: (signal?: AbortSignal) => getJson<Release[]>(`${root}/releases`, signal),
  comparison: (id: string, signal?: AbortSignal) => getJson<Comparison>(`${root}/releases/${id}/comparison`, signal),
  createRelease: (name: string, note: string, settings: schema.AskedSettings | null) =>
    sendJson<schema.StartedRelease>("POST", `${root}/releases`, { name, note, settings }),
  compute: (id: string) => sendJson<schema.StartedRelease>("POST", `${root}/releases/${id}/compute`, {}),
  jobEvents: (jobId: string) => `${root}/jobs/${jobId}/events`,
  cancelJob: (jobId: string) => sendJson<void>("POST", `${root}/jobs/${jobId}/cancel`),
  check: (id: string) => sendJson<Release>("POST", `${root}/releases/${id}/check`, {}),
  reopen: (id: string) => sendJson<Release>("POST", `${root}/releases/${id}/reopen`, {}),
  publish: (id: string, reasons: schema.PublishReleaseRequest) =>
    sendJson<Release>("POST", `${root}/releases/${id}/publish`, reasons),
  withdraw: (id: string, reason: string, leavesNothingPublished: boolean) =>
    sendJson<Release>("POST", `${root}/releases/${id}/withdraw`, { reason, leavesNothingPublished }),
};
