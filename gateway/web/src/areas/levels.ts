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
  return arrangeAll(known, whole, own ? [own] : [], above);
}

/** The same for levels of one file from coarse to fine, of which some are known: each new one stands right below the one before it. */
export function arrangeAll(
  known: readonly KnownLevel[],
  whole: NewLevel | null,
  coarseToFine: readonly NewLevel[],
  above: string,
): LevelProfile[] {
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
  const placeOf = (code: string | undefined) => steps.findIndex((step) => step.some((level) => level.code === code));
  const first = coarseToFine.map(({ code }) => placeOf(code)).find((place) => place >= 0);
  // Above a known one of the file, else where a person has said.
  let place = first === undefined ? placeOf(above) : first - 1;
  for (const level of coarseToFine) {
    const own = placeOf(level.code);
    if (own >= 0) {
      place = own;
    } else {
      place += 1;
      steps.splice(place, 0, [level]);
    }
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
        changed.push({ code: level.code, name: level.name, namePlural: level.namePlural, rank, ...divisionOf(level) });
      }
    }
    next = rank + 1;
  }
  return changed;
}

/** A level that moves stays in its Gebietseinteilung. */
const divisionOf = (level: KnownLevel | NewLevel) => ("division" in level ? { division: level.division } : {});

/** The known levels that have to make room. */
export function movedOf(levels: readonly LevelProfile[], known: readonly KnownLevel[]): LevelProfile[] {
  return levels.filter((level) => known.some((candidate) => candidate.code === level.code));
}
