import type { KnownLevel, LevelProfile } from "../api/areaImport.ts";

export interface NewLevel {
  code: string;
  name: string;
  namePlural: string;
}

/** The code of a level out of its name: small letters, digits and dashes. */
export function codeOf(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
}

/**
 * Puts new levels among the known ones and gives ranks from coarse to fine. Known levels keep theirs where there is room; those
 * that have to move are among the answer, since the profile has to say so.
 */
export function arrange(
  known: readonly KnownLevel[],
  whole: NewLevel | null,
  own: NewLevel | null,
  above: string,
): LevelProfile[] {
  if (!whole && !own) {
    return [];
  }
  // Levels of one rank stand side by side and stay so.
  const steps: (KnownLevel | NewLevel)[][] = [];
  for (const level of known.filter((each) => !each.isOverlapping).toSorted((a, b) => a.rank - b.rank)) {
    const last = steps.at(-1)?.[0];
    if (last && "rank" in last && last.rank === level.rank) {
      steps.at(-1)?.push(level);
    } else {
      steps.push([level]);
    }
  }
  if (own) {
    const place = steps.findIndex((step) => step.some((level) => level.code === above));
    steps.splice(place + 1, 0, [own]);
  }
  if (whole) {
    steps.unshift([whole]);
  }
  const changed: LevelProfile[] = [];
  let next = 0;
  for (const step of steps) {
    const [first] = step;
    const rank = first && "rank" in first ? Math.max(first.rank, next) : next;
    for (const level of step) {
      if (!("rank" in level) || level.rank !== rank) {
        changed.push({ code: level.code, name: level.name, namePlural: level.namePlural, rank });
      }
    }
    next = rank + 1;
  }
  return changed;
}

/** The known levels that have to make room. */
export function movedOf(levels: readonly LevelProfile[], known: readonly KnownLevel[]): LevelProfile[] {
  return levels.filter((level) => known.some((candidate) => candidate.code === level.code));
}
