import type { DatasetDefinition } from "../api/ingestion.ts";
import type { MeasuredReach } from "../api/network.ts";
import { datasetCodeOf } from "../places/countsDataset.ts";
import { reachTexts as texts } from "./reach.texts.de.ts";

/**
 * The dataset that takes the table as it is. What can be reached from two areas overlaps: nothing of it adds up, so its measures
 * are finished figures. They are made of what is public, and public themselves.
 */
export function reachDataset(name: string, reach: MeasuredReach, place: string): DatasetDefinition {
  const code = datasetCodeOf(name);
  const { units, measures } = texts;
  const isStraight = reach.by === "straight";
  const isCounted = reach.supply === "facilities";
  const columns = [
    isStraight
      ? { column: "entfernung_m", part: "entfernung", name: measures.nearest, unit: units.metres }
      : { column: "wegezeit_min", part: "wegezeit", name: measures.nearest, unit: units.minutes },
    { column: "einrichtungen", part: "anzahl", name: measures.facilities, unit: units.facilities },
    { column: "plaetze", part: "plaetze", name: measures.capacity, unit: units.capacity },
    ...(isStraight ? [{ column: "flaeche_prozent", part: "flaeche", name: measures.surface, unit: units.surface }] : []),
    ...(reach.demand
      ? [
          {
            column: isCounted ? "einrichtungen_je_1000" : "plaetze_je_100",
            part: "versorgung",
            name: measures.access,
            unit: isCounted ? units.accessFacilities : units.accessCapacity,
          },
        ]
      : []),
  ];
  return {
    code,
    name: name.trim(),
    provider: texts.provider,
    level: reach.level,
    ...(place ? { place } : {}),
    measures: columns.map((column) => ({
      code: `${code}_${column.part}`,
      name: `${name.trim()}: ${column.name}`,
      unit: column.unit,
      aggregate: "last",
      additive: false,
      published: true,
    })),
    profile: {
      format: "csv",
      encoding: "utf-8",
      separator: ";",
      layout: "wide",
      area: { column: "gebiet", level: reach.level },
      period: { column: "stichtag", as: "date" },
      values: columns.map((column) => ({ column: column.column, measure: `${code}_${column.part}` })),
      minimumCoverage: 0,
    },
  } as unknown as DatasetDefinition;
}
