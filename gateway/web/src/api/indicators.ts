import type { Direction, Flag, State, ValuesDataset } from "../../figures/jsonStat.ts";
import type { IndicatorKind } from "../../figures/kind.ts";
import type { AskedReading } from "../app/edition.ts";
import type { Answer } from "./answer.ts";
import { getJson, query, sendJson } from "./http.ts";
import type * as schema from "./schema/indicators.ts";

export type Level = Answer<schema.CatalogueLevel>;
/** An area as the release was computed on it. */
export type Area = Answer<schema.CatalogueArea>;
export type Domain = Answer<schema.CatalogueDomain>;
export type Indicator = Answer<schema.CatalogueEntry, { kind: IndicatorKind; direction: Direction }>;
export type Catalogue = Answer<schema.ReleaseCatalogue, { indicators: Indicator[]; levels: Level[]; release: AnsweredRelease }>;
export type SeriesCell = Answer<schema.ProfiledValue, { state: State | "Shown" }>;
export type ProfileIndicator = Answer<
  schema.ProfiledIndicator,
  { kind: IndicatorKind; direction: Direction; series: Record<string, SeriesCell[]> }
>;
export type Profile = Answer<schema.IndicatorProfile, { indicators: ProfileIndicator[]; release: AnsweredRelease }>;

export type ReleaseState = "draft" | "checked" | "published" | "replaced" | "withdrawn";

/** `computedAt` is null while the values are being computed. */
/** The release that an answer was read from. */
export type AnsweredRelease = Answer<
  schema.AnsweredRelease,
  { state: ReleaseState; newer: NewerRelease | null; corrections: ReleaseCorrection[] }
>;
export type NewerRelease = Answer<schema.NewerRelease>;
export type ReleaseCorrection = Answer<schema.ReleaseCorrection>;
export type Release = Answer<schema.ShownRelease, { state: ReleaseState; unprotected: UnprotectedCell[] }>;
export type UnprotectedCell = Answer<schema.UnprotectedCell, { sentence: string }>;
export type ComparedIndicator = Answer<schema.ComparedIndicator>;

/** A release beside the one before; `isCorrection`: values that are public already change, and publishing needs a reason. */
export type Comparison = Answer<schema.ComparedReleases>;

/** Where a value comes from; counts, files and decisions as far as the reader may know them. */
export type Lineage = Answer<schema.ValueLineage, { state: State | "Shown"; decisions: LineageDecision[] | null }>;
export type LineageDecision = Answer<schema.LineageDecision>;
/** A release that rests on a delivery. */
export type DeliveryUse = Answer<schema.DeliveryUse, { state: ReleaseState }>;

export const differenceKinds = ["changed", "new", "gone", "newlyWithheld", "newlyShown", "reason", "class"] as const;
export type DifferenceKind = (typeof differenceKinds)[number];
export type DifferentCell = Answer<schema.DifferentCell, { state: State | "Shown"; flags: Flag[] | null }>;
/** A cell of two releases, each as the gate shows it. */
export type Difference = Answer<
  schema.ShownDifference,
  { kind: DifferenceKind; before: DifferentCell | null; now: DifferentCell | null }
>;
export type DifferenceCount = Answer<schema.DifferenceCount>;
export type Differences = Answer<schema.ShownDifferences, { differences: Difference[]; indicators: DifferenceCount[] }>;
export type ReleaseTick = Answer<schema.ReleaseTick>;
export type PublicationRules = Answer<schema.ShownPublicationRules>;

export interface AskedDifferences {
  indicator?: string | undefined;
  level?: string | undefined;
  period?: string | undefined;
  kind?: DifferenceKind | undefined;
  limit?: number | undefined;
  edition?: "public" | undefined;
}

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
  areas: (release?: string, signal?: AbortSignal) => getJson<Area[]>(`${root}/catalogue/areas${query({ release })}`, signal),
  values: (code: string, levels: string[], asked: AskedReading = {}, signal?: AbortSignal) =>
    getJson<ValuesDataset>(`${root}/values/${encodeURIComponent(code)}${query({ level: levels, ...asked })}`, signal),
  downloadUrl: (code: string, level: string, format: DownloadFormat, asked: AskedReading = {}) =>
    `${root}/values/${encodeURIComponent(code)}${query({ level, format, decimal: format === "csv" ? "comma" : undefined, ...asked })}`,
  profile: (area: string, asked: AskedReading = {}, signal?: AbortSignal) =>
    getJson<Profile>(
      `${root}/profile/${encodeURIComponent(area)}${query({ edition: asked.edition, release: asked.release })}`,
      signal,
    ),
  lineage: (code: string, area: string, period: string, asked: AskedReading = {}) =>
    getJson<Lineage>(
      `${root}/values/${[code, area, period].map(encodeURIComponent).join("/")}/lineage${query({ edition: asked.edition, release: asked.release })}`,
    ),
  uses: (delivery: string) => getJson<DeliveryUse[]>(`${root}/deliveries/${delivery}/uses`),
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
  release: (id: string, signal?: AbortSignal) => getJson<Release>(`${root}/releases/${encodeURIComponent(id)}`, signal),
  releases: (signal?: AbortSignal) => getJson<Release[]>(`${root}/releases`, signal),
  comparison: (id: string, signal?: AbortSignal) => getJson<Comparison>(`${root}/releases/${id}/comparison`, signal),
  differences: (id: string, asked: AskedDifferences, signal?: AbortSignal) =>
    getJson<Differences>(
      `${root}/releases/${encodeURIComponent(id)}/differences${query({ ...asked, limit: asked.limit?.toString() })}`,
      signal,
    ),
  ticks: (id: string, signal?: AbortSignal) => getJson<ReleaseTick[]>(`${root}/releases/${encodeURIComponent(id)}/ticks`, signal),
  tick: (id: string, indicator: string, isTicked: boolean) =>
    sendJson<ReleaseTick[]>(
      isTicked ? "PUT" : "DELETE",
      `${root}/releases/${encodeURIComponent(id)}/ticks/${encodeURIComponent(indicator)}`,
    ),
  publicationRules: (signal?: AbortSignal) => getJson<PublicationRules>(`${root}/releases/rules`, signal),
  schedule: (id: string, asked: schema.ScheduleReleaseRequest) =>
    sendJson<Release>("POST", `${root}/releases/${id}/schedule`, asked),
  cancelSchedule: (id: string) => sendJson<Release>("DELETE", `${root}/releases/${id}/schedule`),
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
