import type { ClearingEntry } from "../api/ingestion.ts";

/** The addresses of a street that have no area for the same reason. */
export interface ClearingStreet {
  key: string;
  street: string;
  municipality: string;
  reason: string;
  entries: ClearingEntry[];
  cases: number;
  /** Areas that all of its addresses may lie in, the most often suggested first. */
  suggestions: string[];
  /** Streets of the register with names like this one, the nearest first. */
  similar: SimilarStreet[];
}

/** A street that may be meant, and where its addresses then lie: area, and the addresses in it. */
export interface SimilarStreet {
  street: string;
  similarity: number;
  areas: { area: string; addresses: string[] }[];
}

/** Streets with the most cases first; one that is written in two ways (capitals, spaces) is one. */
export function clearingStreets(entries: readonly ClearingEntry[]): ClearingStreet[] {
  const streets = new Map<string, ClearingStreet>();
  for (const entry of entries) {
    const key = [entry.municipality, entry.street.trim().toLocaleLowerCase("de"), entry.reason].join("|");
    const street = streets.get(key) ?? { ...entry, key, entries: [], cases: 0, suggestions: [], similar: [] };
    street.entries.push(entry);
    street.cases += entry.persons;
    streets.set(key, street);
  }
  return [...streets.values()]
    .map((street) => ({
      ...street,
      entries: street.entries.toSorted((a, b) => numberOf(a).localeCompare(numberOf(b), "de", { numeric: true })),
      suggestions: mostSuggested(street.entries),
      similar: similarStreets(street.entries),
    }))
    .sort((a, b) => b.cases - a.cases || a.street.localeCompare(b.street, "de"));
}

/** Addresses of a street that were decided at once, the latest first: the first of them, and all of them. */
export function decidedTogether(entries: readonly ClearingEntry[]): { entry: ClearingEntry; addresses: string[] }[] {
  const groups = new Map<string, { entry: ClearingEntry; addresses: string[] }>();
  for (const entry of entries) {
    const key = [entry.decidedAt, entry.municipality, entry.street.trim().toLocaleLowerCase("de")].join("|");
    const group = groups.get(key) ?? { entry, addresses: [] };
    group.addresses.push(entry.id);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const numberOf = (entry: ClearingEntry) => `${entry.houseNumber}${entry.addition}`;

export const addressOf = (entry: ClearingEntry) => `${entry.street} ${entry.houseNumber}${entry.addition}`.trim();

function mostSuggested(entries: readonly ClearingEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const area of entries.flatMap((entry) => entry.suggestions)) {
    counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([area]) => area);
}

/** The streets that any of the addresses may mean; each address lies where its number is in that street. */
export function similarStreets(entries: readonly ClearingEntry[]): SimilarStreet[] {
  const streets = new Map<string, { similarity: number; areas: Map<string, string[]> }>();
  for (const entry of entries) {
    for (const { street, similarity, area } of entry.similar) {
      const found = streets.get(street) ?? { similarity, areas: new Map<string, string[]>() };
      if (area) {
        found.areas.set(area, [...(found.areas.get(area) ?? []), entry.id]);
      }
      streets.set(street, found);
    }
  }
  return [...streets]
    .map(([street, { similarity, areas }]) => ({
      street,
      similarity,
      areas: [...areas].map(([area, addresses]) => ({ area, addresses })),
    }))
    .sort((a, b) => b.similarity - a.similarity);
}
