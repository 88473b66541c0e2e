import type { AreaProfile } from "../api/areaImport.ts";
import { choicesOf, profileOf } from "./choices.ts";
import type { Found } from "./severalLevels.ts";
import { areSkipsSimple } from "./skipRules.ts";

/** Whether the fields of the page can show all that a profile says. */
export function isSimple(profile: AreaProfile, found: Found): boolean {
  return (
    isOfOneLevel(profile) || (isOfSeveral(profile, found) && isSame(profile, profileOf(choicesOf(profile, found, []), found)))
  );
}

const isOfSeveral = (profile: AreaProfile, found: Found) =>
  found.levelColumns.some(({ name }) => name === profile.levelProperty) || (profile.form ?? []).some(({ property }) => property);

function isOfOneLevel(profile: AreaProfile): boolean {
  const levels = profile.levels ?? [];
  const isPlain = levels.every((level) => !level.members && !level.parent && level.pad == null && level.division == null);
  const hasRules = (profile.form?.length ?? 0) > 0 || (profile.corrections?.length ?? 0) > 0;
  return areSkipsSimple(profile) && levels.length <= 1 && isPlain && !hasRules && !profile.levelProperty && !profile.members;
}

/** Whether two profiles say the same; what is empty says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const isEmpty = (each: unknown) =>
    each == null || each === 0 || each === false || (typeof each === "object" && Object.keys(each).length === 0);
  const entries = Object.entries(value).map(([key, each]) => [key, plain(each)] as const);
  return Object.fromEntries(
    entries.filter(([key, each]) => key === "rank" || !isEmpty(each)).toSorted(([a], [b]) => a.localeCompare(b)),
  );
}
