import type { ItemState, SeriesState } from "../api/reporting.ts";
import type { Tone } from "../app/Badge.tsx";

export const itemTones: Record<ItemState, Tone> = { waiting: "info", done: "success", failed: "danger", cancelled: "warning" };

export const seriesTones: Record<SeriesState, Tone> = { running: "info", done: "success", cancelled: "warning" };
