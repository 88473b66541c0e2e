import type { DatasetDefinition, OutlierCheck } from "../api/ingestion.ts";
import { outliersTexts } from "./outliers.texts.de.ts";

const { sentences } = outliersTexts;

/** What counts where nothing is said; as the service has it. */
export const usualCheck = { periods: 8, leastPeriods: 4, leastDifference: 0 };
export const usualThresholds = { none: 0, z: 3, modifiedZ: 3.5, range: 0 };

const shown = (number: number) => number.toLocaleString("de-DE", { maximumFractionDigits: 6 }).replace("-", "−");

/** The threshold that counts. */
export const thresholdOf = (check: OutlierCheck) => check.threshold ?? usualThresholds[check.method ?? "none"];

/** When a value is asked about, in a sentence or two. */
export function outlierWords(check: OutlierCheck | null | undefined): string {
  if (!check) {
    return sentences.usual;
  }
  const method = check.method ?? "none";
  const periods = shown(check.periods ?? usualCheck.periods);
  const limits = [
    typeof check.lowest === "number" ? sentences.below(shown(check.lowest)) : "",
    typeof check.highest === "number" ? sentences.above(shown(check.highest)) : "",
  ].filter(Boolean);
  const always = limits.length > 0 ? ` ${sentences.limits(limits.join(sentences.or))}` : "";
  if (method === "none") {
    return sentences.none + always;
  }
  const threshold = thresholdOf(check);
  const what =
    method === "range"
      ? sentences.range(periods) + (threshold > 0 ? sentences.beyond(shown(threshold * 100)) : "")
      : sentences[method](shown(threshold), periods);
  const least = (check.leastDifference ?? 0) > 0 ? sentences.leastDifference(shown(check.leastDifference ?? 0)) : "";
  return `${what}${least}.${always}`;
}

/** The definition with other thresholds for all measures, or for the one with the code. */
export function withOutliers(definition: DatasetDefinition, code: string | null, check: OutlierCheck | null): DatasetDefinition {
  return code === null
    ? { ...definition, outliers: check }
    : {
        ...definition,
        measures: definition.measures.map((measure) => (measure.code === code ? { ...measure, outliers: check } : measure)),
      };
}

/** What stands there when another comparison is chosen: its usual threshold, all else as it was. */
export function withMethod(check: OutlierCheck | null | undefined, method: NonNullable<OutlierCheck["method"]>): OutlierCheck {
  const { threshold: _, ...kept } = check ?? {};
  return { ...kept, method };
}

/** Whether anything is looked for that the stored values can be tried with. */
export const asksAnything = (definition: DatasetDefinition) =>
  definition.measures.some((measure) => {
    const check = measure.outliers ?? definition.outliers;
    return (
      check && ((check.method ?? "none") !== "none" || typeof check.lowest === "number" || typeof check.highest === "number")
    );
  });
