import { type AreaValue, ranks, valuesOfPeriod } from "../../figures/areaValue.ts";
import { type Scale, scaleOf } from "../../figures/classes.ts";
import { areaCodes } from "../../figures/geometry.ts";
import { type Cell, highestValue, isNotPublic, readTable, type ValueTable } from "../../figures/jsonStat.ts";
import { hasYardstick } from "../../figures/kind.ts";
import { comparablePeriod } from "../../figures/occasions.ts";
import type { AtlasData } from "./useAtlasData.ts";

/** Everything the figures of one page share, derived once from the answers of the services. */
export interface AtlasModel {
  rows: AreaValue[];
  byCode: Map<string, AreaValue>;
  rank: Map<string, number>;
  scale: Scale;
  /** Numbers of any period, here and in the larger areas, that the public is not shown. */
  notPublic: number;
  periods: string[];
  /** The last period before the one shown that its values can be compared with. */
  previous: string | null;
  /** Code of the larger area (rank 1 level) an area lies in; itself for such an area. */
  groupOf(code: string): string;
  nameOf(code: string): string;
  cell(area: string, period: string): Cell;
  /** Larger areas to compare an area with, the whole district first. */
  referencesOf(code: string | null): LargerArea[];
  /** Those of them whose value is a yardstick; the number of people of a whole district is none for one of its parts. */
  yardsticksOf(code: string | null): LargerArea[];
}

export interface LargerArea {
  code: string;
  name: string;
  cell: Cell;
}

const none: Cell = { value: null, state: "Unknown", flags: [] };

function countNotPublic(table: ValueTable): number {
  return table.areas.flatMap((area) => table.periods.map((period) => table.cell(area.code, period))).filter(isNotPublic).length;
}

export type ModelInput = Pick<AtlasData, "values" | "reference" | "areas" | "topology"> & { period: string };

export function buildModel({ values, reference, areas, topology, period: shown }: ModelInput): AtlasModel {
  const own = readTable(values);
  const above = reference ? readTable(reference) : null;
  const drawn = new Set(topology ? areaCodes(topology) : []);
  const nameOf = (code: string) => areas.get(code)?.name ?? code;
  const groupOf = (code: string) => {
    const area = areas.get(code);
    return area?.members ? code : (area?.path[1] ?? code);
  };
  const rows = valuesOfPeriod(values, shown, drawn.size > 0 ? drawn : undefined).map((row) => {
    const group = groupOf(row.code);
    return { ...row, name: areas.get(row.code)?.name ?? row.name, ...(group === row.code ? {} : { within: nameOf(group) }) };
  });
  const ownCodes = new Set(own.areas.map((area) => area.code));
  const aboveCodes = new Set(above?.areas.map((area) => area.code));
  const cell = (code: string, period: string) =>
    ownCodes.has(code) ? own.cell(code, period) : aboveCodes.has(code) ? (above?.cell(code, period) ?? none) : none;
  const referencesOf = (code: string | null) => {
    const area = code === null ? null : areas.get(code);
    const root = [...areas.values()].find((candidate) => candidate.parent === null)?.code;
    const line = area ? [area.path[0], groupOf(area.code)] : [root];
    return [...new Set(line)]
      .filter((item): item is string => item !== undefined && item !== code && aboveCodes.has(item))
      .map((item) => ({ code: item, name: nameOf(item), cell: cell(item, shown) }));
  };
  return {
    rows,
    byCode: new Map(rows.map((row) => [row.code, row])),
    rank: ranks(rows),
    scale: scaleOf(values.extension.classes, highestValue(values)),
    notPublic: countNotPublic(own) + (above ? countNotPublic(above) : 0),
    periods: own.periods,
    previous: comparablePeriod(own.periods, shown, values.extension.indicator.occasions),
    groupOf,
    nameOf,
    cell,
    referencesOf,
    yardsticksOf: (code) => (hasYardstick(values.extension.indicator.kind) ? referencesOf(code) : []),
  };
}
