import type { Answer } from "./answer.ts";
import { getJson } from "./http.ts";
import type * as schema from "./schema/ingestion.ts";

export type WaitingKind = "failed" | "decide" | "confirm" | "check" | "publish" | "quarantine" | "overdue" | "clearing" | "order";

/** Something that waits, and the page on which it is done; each service tells its own. */
export type WaitingItem = Answer<schema.WaitingItem, { kind: WaitingKind }>;

export type WaitingService = "ingestion" | "indicators" | "reporting";

export const waitingOf = (service: WaitingService) => getJson<WaitingItem[]>(`/api/${service}/waiting`);
