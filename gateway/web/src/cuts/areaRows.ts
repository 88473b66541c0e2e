import type { CutMeasures, Trial, TrialIndicator } from "../api/cuts.ts";
import type { Plan } from "./cutPlan.ts";

/** Whether a value would be shown: to all, within the administration alone, or to nobody. */
export type Showing = "shown" | "staff" | "hidden";
export type Shape = "compact" | "long" | "torn";

export interface AreaRow {
  code: string;
  name: string;
  blocks: number;
  /** Blocks that lie elsewhere today. */
  newBlocks: number;
  /** Blocks of today that lie elsewhere now. */
  lostBlocks: number;
  inhabitants: number | null;
  squareKilometres: number | null;
  compactness: number | null;
  pieces: number | null;
  shape: Shape | null;
  /** By the code of the indicator; without an entry nothing is known yet. */
  showing: ReadonlyMap<string, Showing>;
  withheld: number;
}

/**
 * A word for Polsby–Popper. Administrative borders wind, which lowers the number: what people call compact lies above 0.35, long
 * areas above 0.15; below, and wherever an area falls into pieces, it is torn.
 */
export function shapeOf(compactness: number | null, pieces: number): Shape | null {
  if (pieces > 1 || (compactness !== null && compactness < 0.15)) {
    return "torn";
  }
  return compactness === null ? null : compactness < 0.35 ? "long" : "compact";
}

export function areaRows(
  plan: Plan,
  before: ReadonlyMap<string, string | null> | null,
  measures: CutMeasures | null,
  trial: Trial | null,
): AreaRow[] {
  const [blocks, newBlocks, lostBlocks] = countBlocks(plan, before);
  const measured = new Map(measures?.areas.map((area) => [area.code, area]));
  const people = new Map(trial?.inhabitants?.areas.map((area) => [area.code, area.value]));
  const showing = showingOf(trial?.indicators ?? []);
  return plan.areas.map(({ code, name }) => {
    const own = measured.get(code);
    const states = showing.get(code) ?? new Map<string, Showing>();
    return {
      code,
      name,
      blocks: blocks.get(code) ?? 0,
      newBlocks: newBlocks.get(code) ?? 0,
      lostBlocks: lostBlocks.get(code) ?? 0,
      inhabitants: people.get(code) ?? null,
      squareKilometres: own?.squareKilometres ?? null,
      compactness: own?.compactness ?? null,
      pieces: own?.pieces ?? null,
      shape: own && own.blocks > 0 ? shapeOf(own.compactness, own.pieces) : null,
      showing: states,
      withheld: [...states.values()].filter((state) => state !== "shown").length,
    };
  });
}

export type RowOrder = "given" | "smallest" | "withheld" | "moved";

/** What asks for a look comes first; equal ones stay as they were, and what has no number comes last. */
export function inOrder(rows: readonly AreaRow[], order: RowOrder): readonly AreaRow[] {
  const weight: Record<RowOrder, (row: AreaRow) => number> = {
    given: () => 0,
    smallest: (row) => row.inhabitants ?? Number.MAX_SAFE_INTEGER,
    withheld: (row) => -row.withheld,
    moved: (row) => -(row.newBlocks + row.lostBlocks),
  };
  return rows.toSorted((a, b) => weight[order](a) - weight[order](b));
}

export interface Share {
  withheld: number;
  all: number;
  percent: number;
}

/** How many of all values the public would not see. */
export function withheldShare(indicators: readonly Pick<TrialIndicator, "withheldPublic" | "areaCount">[]): Share {
  const withheld = indicators.reduce((sum, indicator) => sum + indicator.withheldPublic, 0);
  const all = indicators.reduce((sum, indicator) => sum + indicator.areaCount, 0);
  return { withheld, all, percent: all === 0 ? 0 : (withheld / all) * 100 };
}

function countBlocks(plan: Plan, before: ReadonlyMap<string, string | null> | null) {
  const blocks = new Map<string, number>();
  const come = new Map<string, number>();
  const gone = new Map<string, number>();
  const count = (counts: Map<string, number>, area: string) => counts.set(area, (counts.get(area) ?? 0) + 1);
  for (const [block, area] of plan.of) {
    const was = before?.get(block) ?? null;
    if (area !== null) {
      count(blocks, area);
    }
    if (area !== was && area !== null && before !== null) {
      count(come, area);
    }
    if (area !== was && was !== null) {
      count(gone, was);
    }
  }
  return [blocks, come, gone] as const;
}

function showingOf(indicators: readonly TrialIndicator[]): Map<string, Map<string, Showing>> {
  const byArea = new Map<string, Map<string, Showing>>();
  for (const indicator of indicators) {
    for (const area of indicator.areas) {
      const states = byArea.get(area.code) ?? new Map<string, Showing>();
      states.set(indicator.code, area.withheldStaff ? "hidden" : area.withheldPublic ? "staff" : "shown");
      byArea.set(area.code, states);
    }
  }
  return byArea;
}
