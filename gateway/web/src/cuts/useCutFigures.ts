import { useMemo } from "react";
import { type Cut, type CutMeasures, cuts, type Trial, type TrialChoices, type TrialRequest } from "../api/cuts.ts";
import type { ProblemError } from "../api/http.ts";
import { useResource } from "../app/useResource.ts";
import { useCheck } from "../imports/useCheck.ts";
import { type AreaRow, areaRows } from "./areaRows.ts";
import { type Plan, placed } from "./cutPlan.ts";

/** Which values are tried: indicators by code, and their period; null: the newest of each. */
export interface TrialWish {
  indicators: readonly string[];
  period: string | null;
}

export interface CutFigures {
  rows: AreaRow[];
  measures: CutMeasures | null;
  trial: Trial | null;
  /** The same for the cut of today; null where the level is new. */
  today: Trial | null;
  /** The figures are of an earlier state and being asked for anew. */
  isOld: boolean;
  error: ProblemError | null;
}

const askMeasures = (id: string, cut: Parameters<typeof cuts.measures>[1], signal: AbortSignal) => cuts.measures(id, cut, signal);
const askTrial = (_: string, request: TrialRequest, signal: AbortSignal) => cuts.trial(request, signal);

/** Asked anew shortly after each edit; what comes too late is dropped. */
export function useCutFigures(
  cut: Cut,
  plan: Plan,
  before: ReadonlyMap<string, string | null> | null,
  choices: TrialChoices | null,
  wish: TrialWish,
): CutFigures {
  const shape = useMemo(() => ({ areas: [...plan.areas], blocks: placed(plan) }), [plan]);
  const request = useMemo(() => trialRequest(cut, plan.of, choices, wish), [cut, plan, choices, wish]);
  const measures = useCheck(cut.id, shape, askMeasures);
  const trial = useCheck(cut.id, request, askTrial);
  const ofToday = useMemo(() => (before ? trialRequest(cut, before, choices, wish) : null), [cut, before, choices, wish]);
  const today = useResource(
    ofToday && ofToday.indicators.length > 0 ? `trial-of-today ${cut.id} ${ofToday.indicators} ${ofToday.period}` : null,
    () => cuts.trial(ofToday as TrialRequest),
  );
  const rows = useMemo(() => areaRows(plan, before, measures.check, trial.check), [plan, before, measures.check, trial.check]);
  return {
    rows,
    measures: measures.check,
    trial: trial.check,
    today: today.data,
    isOld: measures.busy || trial.busy,
    error: measures.error ?? trial.error ?? today.error,
  };
}

export function trialRequest(
  cut: Pick<Cut, "version" | "blockLevel">,
  of: ReadonlyMap<string, string | null>,
  choices: TrialChoices | null,
  { indicators, period }: TrialWish,
): TrialRequest | null {
  if (!choices || (indicators.length === 0 && choices.inhabitants === null)) {
    return null;
  }
  return {
    version: cut.version,
    blockLevel: cut.blockLevel,
    blocks: [...of].map(([code, area]) => ({ code, area })),
    indicators: [...indicators],
    inhabitants: choices.inhabitants,
    period,
  };
}
