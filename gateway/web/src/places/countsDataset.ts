import type { DatasetDefinition } from "../api/ingestion.ts";
import { placeTexts as texts } from "./places.texts.de.ts";

/** Lower-case letters, digits and underscores: "einrichtungen_je_stadtteil". */
export function datasetCodeOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 40);
}

/** The dataset that takes the table of counts as it is: a row per area and kind, at a Stichtag. */
export function countsDataset(name: string, level: string, place: string): DatasetDefinition {
  const code = datasetCodeOf(name);
  // A measure has one owner: two such datasets, of two municipalities or of two lists, must not both count the same.
  const [facilities, capacity] = [`${code}_anzahl`, `${code}_plaetze`];
  return {
    code,
    name: name.trim(),
    provider: texts.provider,
    level,
    ...(place ? { place } : {}),
    measures: [
      { code: facilities, name: `${name.trim()}: ${texts.facilities}`, unit: texts.facilities, aggregate: "last" },
      { code: capacity, name: `${name.trim()}: ${texts.capacity}`, unit: texts.capacity, aggregate: "last" },
    ],
    profile: {
      format: "csv",
      encoding: "utf-8",
      separator: ";",
      layout: "wide",
      area: { column: "gebiet", level },
      period: { column: "stichtag", as: "date" },
      breakdownColumns: { einrichtungsart: "art" } as unknown as Record<string, never>,
      values: [
        { column: "einrichtungen", measure: facilities },
        { column: "plaetze", measure: capacity },
      ],
      minimumCoverage: 0,
    },
  } as unknown as DatasetDefinition;
}
