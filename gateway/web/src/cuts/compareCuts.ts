import type { CutMeasures, Trial } from "../api/cuts.ts";
import { areaRows, type Share, withheldShare } from "./areaRows.ts";
import type { Plan } from "./cutPlan.ts";

/** What two cuts are compared by; null where nothing is known. */
export interface CutFacts {
  areas: number;
  smallest: { name: string; inhabitants: number } | null;
  largest: { name: string; inhabitants: number } | null;
  withheld: Share | null;
  byIndicator: ReadonlyMap<string, Share>;
  meanCompactness: number | null;
  torn: number | null;
  /** Null where the level is new. */
  moved: number | null;
}

export function cutFacts(
  plan: Plan,
  before: ReadonlyMap<string, string | null> | null,
  measures: CutMeasures | null,
  trial: Trial | null,
): CutFacts {
  const rows = areaRows(plan, before, measures, trial);
  const people = rows
    .flatMap((row) => (row.inhabitants === null ? [] : [{ name: row.name, inhabitants: row.inhabitants }]))
    .toSorted((a, b) => a.inhabitants - b.inhabitants);
  const shapes = rows.flatMap((row) => (row.compactness === null ? [] : [row.compactness]));
  // As the service counts: what lies nowhere yet has not moved.
  const moved = before && [...plan.of].filter(([block, area]) => area !== null && (before.get(block) ?? area) !== area).length;
  return {
    areas: plan.areas.length,
    smallest: people[0] ?? null,
    largest: people.at(-1) ?? null,
    withheld: trial && trial.indicators.length > 0 ? withheldShare(trial.indicators) : null,
    byIndicator: new Map(trial?.indicators.map((indicator) => [indicator.code, withheldShare([indicator])])),
    meanCompactness: shapes.length === 0 ? null : shapes.reduce((sum, one) => sum + one, 0) / shapes.length,
    torn: measures ? rows.filter((row) => row.shape === "torn").length : null,
    moved,
  };
}

/** The cut of today as a plan; what it is called is known of the areas. */
export function planOfToday(before: ReadonlyMap<string, string | null>, nameOf: (code: string) => string): Plan {
  const codes = [...new Set([...before.values()].filter((code) => code !== null))];
  return { areas: codes.map((code) => ({ code, name: nameOf(code) })), of: before };
}
