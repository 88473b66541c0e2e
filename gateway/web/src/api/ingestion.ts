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

export interface ClearingEntry {
  id: string;
  municipality: string;
  street: string;
  houseNumber: string;
  count?: number;
  dataset?: string;
  suggestion?: { area: string; street?: string; similarity?: number } | null;
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
    sendJson<Delivery>("POST", `${root}/deliveries/${id}/release-from-quarantine`, { reason }),
  clearing: (signal?: AbortSignal) => getJson<ClearingEntry[]>(`${root}/clearing`, signal),
  decide: (id: string, area: string) => sendJson<void>("POST", `${root}/clearing/${id}`, { area }),
  uploadUrl: (dataset: string, period: string | undefined, fileName: string) =>
    `${root}/datasets/${encodeURIComponent(dataset)}/deliveries${query({ period, fileName })}`,
};
