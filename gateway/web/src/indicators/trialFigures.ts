import type { AreaValue } from "../../figures/areaValue.ts";
import type { Scale } from "../../figures/classes.ts";
import type { TriedDefinition } from "../api/indicators.ts";

const classes = 5;

/** The areas of a trial as figures draw them; what the public would not see is marked. */
export function trialRows(trial: Pick<TriedDefinition, "areas">): AreaValue[] {
  return trial.areas.map(({ code, name, value, withheldPublic }) => ({
    code,
    name,
    value,
    state: value === null ? "Unknown" : null,
    flags: withheldPublic ? ["NotPublic"] : [],
  }));
}

/** Classes with about as many areas in each; equal values share one. */
export function trialScale(rows: readonly AreaValue[]): Scale {
  const values = rows.flatMap((row) => (row.value === null ? [] : [row.value])).sort((a, b) => a - b);
  const bounds = Array.from({ length: classes }, (_, index) => values[Math.ceil(((index + 1) * values.length) / classes) - 1]);
  return { breaks: [...new Set(bounds.filter((bound) => bound !== undefined))], zeroClass: null };
}
