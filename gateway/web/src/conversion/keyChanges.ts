/** What became of an area between two Gebietsstände. */
export const changeKinds = ["same", "renamed", "split", "merged", "moved", "new"] as const;

export type ChangeKind = (typeof changeKinds)[number];

export interface Source {
  old: string;
  /** What part of the old area it gives, above 0 and at most 1. */
  share: number;
}

export interface AreaChange {
  code: string;
  name: string;
  kind: ChangeKind;
  /** Old areas of which something is in it. */
  sources: readonly Source[];
}

interface Share {
  old: string;
  new: string;
  share: number;
}

interface Known {
  code: string;
  name: string;
}

/** Of each new area what became of it; in the order in which they are known. An old area that no share names stays as it is. */
export function keyChanges(before: readonly Known[], now: readonly Known[], shares: readonly Share[]): AreaChange[] {
  const known = new Set(before.map((area) => area.code));
  const givers = new Set(shares.filter((share) => share.share > 0).map((share) => share.old));
  const received = new Map<string, Source[]>();
  for (const { old, new: to, share } of shares) {
    if (share > 0) {
      received.set(to, [...(received.get(to) ?? []), { old, share }]);
    }
  }
  return now.map(({ code, name }) => {
    const sources = received.get(code) ?? [];
    const stays = known.has(code) && !givers.has(code) && sources.length > 0;
    const isSame = known.has(code) && !givers.has(code);
    return { code, name, ...changeOf(code, stays ? [{ old: code, share: 1 }, ...sources] : sources, isSame) };
  });
}

function changeOf(code: string, sources: Source[], isSame: boolean): Pick<AreaChange, "kind" | "sources"> {
  const [first, ...more] = sources;
  if (!first) {
    return { kind: isSame ? "same" : "new", sources };
  }
  if (more.length === 0) {
    const kind = first.share < 1 ? "split" : first.old === code ? "same" : "renamed";
    return { kind, sources };
  }
  return { kind: sources.every((source) => source.share === 1) ? "merged" : "moved", sources };
}

/** Old areas that no new one has anything of. */
export function goneAreas(before: readonly Known[], now: readonly Known[], shares: readonly Share[]): Known[] {
  const there = new Set([...now.map((area) => area.code), ...shares.map((share) => share.old)]);
  return before.filter((area) => !there.has(area.code));
}

/** How many areas there are of each kind. */
export function countKinds(changes: readonly AreaChange[]): Record<ChangeKind, number> {
  const counts = { same: 0, renamed: 0, split: 0, merged: 0, moved: 0, new: 0 };
  for (const change of changes) {
    counts[change.kind]++;
  }
  return counts;
}
