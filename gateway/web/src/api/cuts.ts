import type { AreaTopology } from "../../figures/geometry.ts";
import { getJson, query, sendJson } from "./http.ts";

/** An area of a cut that is tried out; nothing of it holds until the cut is handed over. */
export interface CutArea {
  code: string;
  name: string;
}

/** A block, the finest area a cut is made of. */
export interface CutBlock {
  code: string;
  name: string;
  parent: string | null;
  /** Where the cut puts it; null: nowhere yet. */
  area: string | null;
  /** Where it lies today; null: the level is new. */
  before: string | null;
}

export interface ListedCut {
  id: string;
  name: string;
  version: string;
  blockLevel: string;
  blockLevelName: string;
  level: string;
  levelName: string;
  areaCount: number;
  blockCount: number;
  movedBlocks: number;
  changedBy: string;
  changedAt: string;
  handedOverAs: string | null;
}

export interface Cut extends Omit<ListedCut, "areaCount" | "blockCount" | "movedBlocks"> {
  note: string;
  isNewLevel: boolean;
  /** Grows with each save: who saves on another one than was read is told. */
  revision: number;
  /** Where the map of the blocks lies. */
  map: string;
  areas: CutArea[];
  blocks: CutBlock[];
}

export interface NewCut {
  name: string;
  version: string;
  blockLevel: string;
  level: string;
  newLevelName: string | null;
  copyOf: string | null;
  /** Begins without areas instead of with those of today. */
  empty: boolean;
}

export interface PlacedBlock {
  code: string;
  area: string | null;
}

export interface AreaMeasures {
  code: string;
  blocks: number;
  squareKilometres: number;
  /** Polsby–Popper: 1 is a circle; null where there are no blocks, or streets between them. */
  compactness: number | null;
  pieces: number;
  /** Part of it that was one area before, 0 to 1. */
  kept: number;
}

export interface CutMeasures {
  areas: AreaMeasures[];
  unassigned: number;
  moved: number;
  findings: string[];
}

export interface TrialChoices {
  indicators: { code: string; name: string; periods: string[] }[];
  inhabitants: string | null;
}

export interface TrialRequest {
  version: string;
  blockLevel: string;
  blocks: PlacedBlock[];
  indicators: string[];
  inhabitants: string | null;
  period: string | null;
}

export interface TrialIndicator {
  code: string;
  name: string;
  period: string;
  areaCount: number;
  withheldPublic: number;
  withheldStaff: number;
  sharePublic: number;
  shareStaff: number;
  areas: { code: string; withheldPublic: boolean; withheldStaff: boolean }[];
}

/** What the gate would say of a cut: estimated, since the counts of blocks are protected. */
export interface Trial {
  period: string | null;
  inhabitants: { code: string; name: string; unit: string; areas: { code: string; value: number | null }[] } | null;
  indicators: TrialIndicator[];
  findings: string[];
}

export interface HandOver {
  version: string;
  validFrom: string;
  reason: string;
}

export interface HandedOver {
  from: string;
  version: string;
  /** Null where no key is needed, or none could be saved. */
  key: { from: string; to: string; weight: string; shareCount: number } | null;
  nextStep: string;
  findings: string[];
}

const root = "/api/geography/cuts";
const pathOf = (id: string) => `${root}/${encodeURIComponent(id)}`;
const trialRoot = "/api/indicators/trial-cuts";

export const cuts = {
  list: () => getJson<ListedCut[]>(root),
  get: (id: string) => getJson<Cut>(pathOf(id)),
  create: (cut: NewCut) => sendJson<Cut>("POST", root, cut),
  save: (id: string, cut: { revision: number; name: string; note: string; areas: CutArea[]; blocks: PlacedBlock[] }) =>
    sendJson<Cut>("PUT", pathOf(id), cut),
  remove: (id: string) => sendJson<void>("DELETE", pathOf(id)),
  csvAddress: (id: string) => `${pathOf(id)}.csv`,
  map: (address: string) => getJson<AreaTopology>(address),
  measures: (id: string, cut: { areas: CutArea[]; blocks: PlacedBlock[] }, signal?: AbortSignal) =>
    sendJson<CutMeasures>("POST", `${pathOf(id)}/measures`, cut, signal),
  handOver: (id: string, request: HandOver) => sendJson<HandedOver>("POST", `${pathOf(id)}/hand-over`, request),
  choices: (version: string, blockLevel: string) =>
    getJson<TrialChoices>(`${trialRoot}/choices${query({ version, blockLevel })}`),
  trial: (request: TrialRequest, signal?: AbortSignal) => sendJson<Trial>("POST", trialRoot, request, signal),
};
