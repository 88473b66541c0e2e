import type { Correction, SameKey } from "../api/areaImport.ts";

export type SameKeyArea = SameKey["areas"][number];

/** The keys that stand more than once in the column that is the key now, where the file tells their areas apart. */
export const sameKeysOf = (all: readonly SameKey[], column: string) =>
  all.filter((same) => same.column === column && same.areas.length > 0);

/** The key the area gets: the corrected one, else the one of the file. */
export const keyOf = (corrections: readonly Correction[], same: SameKey, area: SameKeyArea) =>
  corrections.find(isAbout(area))?.set[same.column] ?? same.value;

/** The corrections with another key for this area; its own key again takes its correction away. */
export function withKey(corrections: readonly Correction[], same: SameKey, area: SameKeyArea, key: string): Correction[] {
  const others = corrections.filter((correction) => !isAbout(area)(correction));
  return key.trim() === same.value ? others : [...others, { when: area.when, set: { [same.column]: key.trim() } }];
}

/** What tells the area from its double, as words: the column and its value. */
export const tellingOf = (same: SameKey, area: SameKeyArea) =>
  Object.entries(area.when)
    .filter(([column]) => column !== same.column)
    .map(([column, value]) => `${column} ${value}`)
    .join(", ");

const isAbout = (area: SameKeyArea) => (correction: Correction) =>
  Object.entries(area.when).every(([column, value]) => correction.when[column] === value);
