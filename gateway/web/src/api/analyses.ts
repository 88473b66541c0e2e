import type { Classes, Direction, State } from "../../figures/jsonStat.ts";
import type { IndicatorKind } from "../../figures/kind.ts";
import type { Tone } from "../../figures/tones.ts";
import type { Answer } from "./answer.ts";
import { getJson, query } from "./http.ts";
import type * as schema from "./schema/indicators.ts";

export type AnalysisName = "change" | "trend" | "uncertainty" | "clusters" | "segregation" | "correlation" | "similarity";

/** A number or a text, or the reason why there is none. */
export type AnalysisCell = Answer<schema.AnalysisCell, { state: State | null }>;
export type AnalysisColumn = Answer<schema.AnalysisColumn, { kind: "number" | "change" | "text" }>;
export type AnalysisRow = Answer<schema.AnalysisRow, { cells: AnalysisCell[]; group: string | null }>;
export type AnalysisChoice = Answer<schema.AnalysisChoice>;
export type AnalysisFact = Answer<schema.AnalysisFact, { cell: AnalysisCell }>;
export type AnalysisGroup = Answer<schema.AnalysisGroup, { tone: Tone }>;
export type AnalysisMap = Answer<schema.AnalysisMap, { direction: Direction; classes: Classes | null; groups: AnalysisGroup[] }>;
export type Analysis = Answer<
  schema.AnalysisAnswer,
  {
    analysis: AnalysisName;
    indicator: Answer<schema.AnalysedIndicator, { kind: IndicatorKind; direction: Direction }>;
    columns: AnalysisColumn[];
    rows: AnalysisRow[];
    choices: AnalysisChoice[];
    facts: AnalysisFact[];
    map: AnalysisMap | null;
    notPossible: string | null;
  }
>;

/** What is asked beside the indicator: by the names of the service. */
export type AnalysisQuestion = Record<string, string | string[] | undefined>;

const address = (name: AnalysisName, indicator: string, question: AnalysisQuestion) =>
  `/api/indicators/analyses/${name}/${encodeURIComponent(indicator)}${query(question)}`;

export const analyses = {
  read: (name: AnalysisName, indicator: string, question: AnalysisQuestion) =>
    getJson<Analysis>(address(name, indicator, question)),
  csvUrl: (name: AnalysisName, indicator: string, question: AnalysisQuestion) =>
    address(name, indicator, { ...question, format: "csv" }),
};
