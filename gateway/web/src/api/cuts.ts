import type { AreaTopology } from "../../figures/geometry.ts";
import type { Answer } from "./answer.ts";
import { getJson, query, sendForm, sendJson } from "./http.ts";
import type * as geography from "./schema/geography.ts";
import type * as indicators from "./schema/indicators.ts";

/** An area of a cut that is tried out; nothing of it holds until the cut is handed over. */
export type CutArea = geography.CutArea;
/** A block, the finest area a cut is made of: where the cut puts it (null: nowhere yet), and where it lies today (null: the level is new). */
export type CutBlock = geography.CutBlock;
export type ListedCut = Answer<geography.ListedCut>;
export type Cut = Answer<geography.Cut>;
export type NewCut = geography.NewCut;
export type PlacedBlock = Required<geography.AssignedBlock>;
export type CutMeasures = Answer<geography.MeasuredCut>;
export type HandedOver = Answer<geography.HandedOverCut>;
export type TrialChoices = Answer<indicators.TrialChoices>;
export type TrialRequest = Required<indicators.TrialCut> & { blocks: PlacedBlock[] };
export type TrialIndicator = indicators.TriedIndicator;
/** What the gate would say of a cut: estimated, since the counts of blocks are protected. */
export type Trial = Answer<indicators.TriedCut>;

const root = "/api/geography/cuts";
const pathOf = (id: string) => `${root}/${encodeURIComponent(id)}`;
const trialRoot = "/api/indicators/trial-cuts";

export const cuts = {
  list: () => getJson<ListedCut[]>(root),
  get: (id: string) => getJson<Cut>(pathOf(id)),
  create: (cut: NewCut) => sendJson<Cut>("POST", root, cut),
  save: (id: string, cut: geography.ChangedCut) => sendJson<Cut>("PUT", pathOf(id), cut),
  /** A list of blocks and their areas replaces the cut, and is saved. */
  byFile: (id: string, file: File) => {
    const parts = new FormData();
    parts.append("file", file, file.name);
    return sendForm<Cut>(`${pathOf(id)}/blocks`, parts);
  },
  remove: (id: string) => sendJson<void>("DELETE", pathOf(id)),
  csvAddress: (id: string) => `${pathOf(id)}.csv`,
  map: (address: string) => getJson<AreaTopology>(address),
  measures: (id: string, cut: geography.CutToMeasure, signal?: AbortSignal) =>
    sendJson<CutMeasures>("POST", `${pathOf(id)}/measures`, cut, signal),
  handOver: (id: string, request: geography.CutToHandOver) => sendJson<HandedOver>("POST", `${pathOf(id)}/hand-over`, request),
  choices: (version: string, blockLevel: string) =>
    getJson<TrialChoices>(`${trialRoot}/choices${query({ version, blockLevel })}`),
  trial: (request: TrialRequest, signal?: AbortSignal) => sendJson<Trial>("POST", trialRoot, request, signal),
};
