import type { Answer } from "./answer.ts";
import { getJson, query, sendJson } from "./http.ts";
import type * as schema from "./schema/ingestion.ts";

export type DeliveryState = "received" | "checking" | "unconfirmed" | "accepted" | "quarantined" | "withdrawn";
export type Colour = "green" | "yellow" | "red";
export type Layout = "wide" | "long" | "crosstab" | "register";

export type Dataset = Answer<schema.ListedDataset, { layout: Layout; lastState: DeliveryState | null }>;
export type Finding = Answer<schema.ShownFinding, { details: Answer<schema.ShownFindingDetail>[] }>;
/** Who let a delivery through although its check had put it aside, and despite what. */
export type Override = Answer<schema.ShownOverride>;
export type Verdict = Answer<schema.Verdict, { colour: Colour }>;

/** What a delivery makes of accepted values. */
export type Replacement = Answer<schema.ReplacementReport, { largest: ValueDifference[] }>;
export type ValueDifference = Answer<
  schema.ValueDifference,
  { before: Answer<schema.DifferingValue> | null; now: Answer<schema.DifferingValue> | null }
>;

/** `fileDescription`: how the file was read (encoding, separator, sheet); `canBeReleased`: a person may let it through with a reason. */
export type Delivery = Answer<
  schema.ShownDelivery,
  {
    state: DeliveryState;
    verdict: Verdict | null;
    findings: Finding[];
    matchClasses: Answer<schema.MatchClasses> | null;
    override: Override | null;
    replacement: Replacement | null;
  }
>;

/** An address nobody could place, how many rows of the last delivery have it, and the areas the street most like it has. */
export type ClearingEntry = Answer<schema.ShownAddress>;
/** Where addresses lie, or that the decision about them is taken back. */
export type AddressDecision = { area: string } | { outside: true } | { reopen: true };
export type NightlyRun = Answer<schema.ShownRun, { state: "running" | "done" | "failed" }>;
export type UploadAnswer = Answer<schema.ReceivedDelivery>;

/** A file that was shown and not delivered, what was recognised in it, and what a delivery of it would come to. */
export type Proposal = Answer<schema.Proposal, { columns: SeenColumn[]; notes: RecognitionNote[] }>;
export type SeenColumn = Answer<schema.SeenColumn, { reference: ColumnReference }>;
export type RecognitionNote = Answer<schema.RecognitionNote, { certainty: "sure" | "likely" | "ask" }>;
export type Trial = Answer<
  schema.Trial,
  { verdict: Verdict; findings: Finding[]; values: TrialValue[]; replacement: Replacement | null }
>;
export type TrialValue = Answer<schema.TrialValue>;
/** How a profile names a column: by its label, by the labels of several header lines, or by its number from 1. */
export type ColumnReference = string | number | string[];
export type DatasetVersion = Answer<schema.ListedDatasetVersion>;
export type DatasetDefinition = schema.DatasetDefinition;
export type ImportProfile = schema.ImportProfile;
export type CheckRule = schema.CheckRule;
export type MeasureDefinition = schema.MeasureDefinition;
export type OutlierCheck = schema.OutlierCheck;
/** Which accepted values would have been asked about. */
export type OutlierTrial = Answer<schema.OutlierTrial, { largest: NoticedValue[] }>;
export type NoticedValue = Answer<schema.NoticedValue>;

const root = "/api/ingestion";

export const ingestion = {
  datasets: (signal?: AbortSignal) => getJson<Dataset[]>(`${root}/datasets`, signal),
  deliveries: (filter: { dataset?: string; state?: string }, signal?: AbortSignal) =>
    getJson<Delivery[]>(`${root}/deliveries${query(filter)}`, signal),
  delivery: (id: string, signal?: AbortSignal) => getJson<Delivery>(`${root}/deliveries/${id}`, signal),
  deliveryEvents: (id: string) => `${root}/deliveries/${id}/events`,
  findingsUrl: (id: string) => `${root}/deliveries/${id}/findings.csv`,
  replacement: (dataset: string, period: string | undefined, fileName: string) =>
    getJson<Answer<schema.ForetoldReplacement>>(
      `${root}/datasets/${encodeURIComponent(dataset)}/replacement${query({ period, fileName })}`,
    ),
  /** What the delivery says differently than the other one. */
  differences: (id: string, other: string) =>
    getJson<Replacement>(`${root}/deliveries/${id}/differences${query({ with: other })}`),
  confirmReplacement: (id: string) => sendJson<void>("POST", `${root}/deliveries/${id}/confirm-replacement`),
  askForRelease: (id: string, reason: string) => sendJson<void>("POST", `${root}/deliveries/${id}/ask-for-release`, { reason }),
  releaseFromQuarantine: (id: string, reason: string) =>
    sendJson<void>("POST", `${root}/deliveries/${id}/release-from-quarantine`, { reason }),
  clearing: (signal?: AbortSignal) => getJson<ClearingEntry[]>(`${root}/clearing${query({ limit: "1000" })}`, signal),
  decidedAddresses: (signal?: AbortSignal) =>
    getJson<ClearingEntry[]>(`${root}/clearing${query({ decided: "true", limit: "200" })}`, signal),
  decide: (addresses: string[], decision: AddressDecision) =>
    sendJson<void>("POST", `${root}/clearing/decisions`, { addresses, ...decision }),
  repeatCheck: (id: string) => sendJson<UploadAnswer>("POST", `${root}/deliveries/${id}/repeat-check`),
  withdraw: (id: string, reason: string) => sendJson<void>("POST", `${root}/deliveries/${id}/withdraw`, { reason }),
  nightlyRuns: (signal?: AbortSignal) => getJson<NightlyRun[]>(`${root}/nightly`, signal),
  startNightly: () => sendJson<schema.StartedRun>("POST", `${root}/nightly`),
  definition: (code: string) => getJson<DatasetDefinition>(`${root}/datasets/${encodeURIComponent(code)}`),
  define: (definition: DatasetDefinition, reason?: string) =>
    sendJson<void>("PUT", `${root}/datasets/${encodeURIComponent(definition.code)}${query({ reason })}`, definition),
  datasetVersions: (code: string) => getJson<DatasetVersion[]>(`${root}/datasets/${encodeURIComponent(code)}/versions`),
  datasetVersion: (code: string, number: number) =>
    getJson<DatasetDefinition>(`${root}/datasets/${encodeURIComponent(code)}/versions/${number}`),
  tryOutliers: (definition: DatasetDefinition) =>
    sendJson<OutlierTrial>("POST", `${root}/datasets/${encodeURIComponent(definition.code)}/outlier-trial`, definition),
  sampleUrl: `${root}/samples`,
  propose: (sample: string, hints: schema.ProposalHints) =>
    sendJson<Proposal>("POST", `${root}/samples/${sample}/proposal`, hints),
  tryProfile: (sample: string, fileName: string, period: string | undefined, definition: DatasetDefinition) =>
    sendJson<Trial>("POST", `${root}/samples/${sample}/trial${query({ fileName, period })}`, definition),
  forgetSample: (sample: string) => sendJson<void>("DELETE", `${root}/samples/${sample}`),
  /** The file names areas of a Gebietsstand; without one of the current. */
  uploadUrl: (dataset: string, period: string | undefined, fileName: string, division?: string) =>
    `${root}/datasets/${encodeURIComponent(dataset)}/deliveries${query({ period, fileName, division })}`,
};
