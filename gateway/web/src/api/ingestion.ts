import { getJson, type PlacedError, query, sendJson } from "./http.ts";

export interface Dataset {
  code: string;
  name: string;
  provider: string;
  level: string;
  layout: "wide" | "long" | "register";
  folder: string;
  updatedAt: string;
  lastDeliveryId: string | null;
  lastState: DeliveryState | null;
  lastReceivedAt: string | null;
  lastPeriods: string[] | null;
}

export type DeliveryState = "received" | "checking" | "accepted" | "quarantined" | "withdrawn";
export type Colour = "green" | "yellow" | "red";

export interface Finding extends PlacedError {
  severity: string;
}

export interface Delivery {
  id: string;
  dataset: string;
  fileName: string;
  sha256: string;
  size: number;
  state: DeliveryState;
  receivedAt: string;
  receivedBy: string;
  /** How the file was read: encoding, separator, sheet. */
  fileDescription: string;
  rows: number;
  accepted: number;
  rejected: number;
  observations: number;
  matchRate: number | null;
  matchClasses: { exact: number; interpolated: number; fuzzy: number; none: number } | null;
  periods: string[];
  findingCount: number;
  findings: Finding[];
  verdict: { colour: Colour; text: string; nextStep: string } | null;
  /** Whether a person may let it through with a reason. */
  canBeReleased: boolean;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
}

/** An address nobody could place, and how many rows of the last delivery have it. */
export interface ClearingEntry {
  id: string;
  municipality: string;
  street: string;
  houseNumber: string;
  addition: string;
  persons: number;
  reason: string;
  /** Codes of the areas the street, or the one most like it, has in the register. */
  suggestions: string[];
}

export interface NightlyRun {
  id: string;
  state: "running" | "done" | "failed";
  text: string;
  createdAt: string;
  finishedAt: string | null;
  startedBy: string;
  files: number;
  accepted: number;
  quarantined: number;
  repeated: number;
}

export interface UploadAnswer {
  deliveryId: string;
  jobId?: string;
  repeated?: boolean;
}

const root = "/api/ingestion";

export const ingestion = {
  datasets: (signal?: AbortSignal) => getJson<Dataset[]>(`${root}/datasets`, signal),
  deliveries: (filter: { dataset?: string; state?: string }, signal?: AbortSignal) =>
    getJson<Delivery[]>(`${root}/deliveries${query(filter)}`, signal),
  delivery: (id: string, signal?: AbortSignal) => getJson<Delivery>(`${root}/deliveries/${id}`, signal),
  deliveryEvents: (id: string) => `${root}/deliveries/${id}/events`,
  findingsUrl: (id: string) => `${root}/deliveries/${id}/findings.csv`,
  releaseFromQuarantine: (id: string, reason: string) =>
    sendJson<void>("POST", `${root}/deliveries/${id}/release-from-quarantine`, { reason }),
  clearing: (signal?: AbortSignal) => getJson<ClearingEntry[]>(`${root}/clearing`, signal),
  decide: (id: string, decision: { area: string } | { outside: true }) =>
    sendJson<void>("POST", `${root}/clearing/${id}`, decision),
  repeatCheck: (id: string) => sendJson<UploadAnswer>("POST", `${root}/deliveries/${id}/repeat-check`),
  withdraw: (id: string, reason: string) => sendJson<void>("POST", `${root}/deliveries/${id}/withdraw`, { reason }),
  nightlyRuns: (signal?: AbortSignal) => getJson<NightlyRun[]>(`${root}/nightly`, signal),
  startNightly: () => sendJson<{ runId: string }>("POST", `${root}/nightly`),
  uploadUrl: (dataset: string, period: string | undefined, fileName: string) =>
    `${root}/datasets/${encodeURIComponent(dataset)}/deliveries${query({ period, fileName })}`,
};
