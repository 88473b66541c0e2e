import type { Direction } from "./jsonStat.ts";
import { classColours, paper } from "./palette.ts";

/** What a group of areas means beside the others; `none`: nothing can be said. */
export type Tone = "strongHigh" | "high" | "outlierHigh" | "neutral" | "outlierLow" | "low" | "strongLow" | "none";

/** Three steps below zero, three above: the hues in which the indicator is drawn elsewhere. */
const scale = { breaks: [-3, -2, 0, 1, 2, 3], zeroClass: null };
const steps: Record<Exclude<Tone, "neutral" | "none">, number> = {
  strongLow: 0,
  low: 1,
  outlierLow: 2,
  outlierHigh: 3,
  high: 4,
  strongHigh: 5,
};

/** The colour of a group; `none` has a pattern instead. */
export function toneColour(tone: Tone, direction: Direction): string {
  return tone === "neutral" || tone === "none" ? "#eceef4" : (classColours(direction, scale)[steps[tone]] ?? paper);
}

/** Outliers lie among their opposites: dots tell them apart from the clusters without colour. */
export const isDotted = (tone: Tone) => tone === "outlierHigh" || tone === "outlierLow";
