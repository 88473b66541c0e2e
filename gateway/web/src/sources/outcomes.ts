import type { Tone } from "../app/Badge.tsx";

/** Colour of the verdict on a fetch. */
export const outcomeTones: Record<string, Tone> = {
  failed: "danger",
  quarantined: "danger",
  unconfirmed: "warning",
  accepted: "success",
  repeated: "info",
  unchanged: "info",
  empty: "info",
};
