import type { Plan } from "./cutPlan.ts";

/** Paul Tol's "light" scheme (Technical note SRON/EPS/TN/09-002, 2021): told apart without colour vision, dark letters legible on each. */
export const areaColours = ["#77aadd", "#ee8866", "#eedd88", "#ffaabb", "#99ddff", "#44bb99", "#bbcc33", "#aaaa00"] as const;

export type Neighbours = Readonly<Record<string, readonly string[]>>;

/** Which areas border on which, by their blocks. */
export function borderingAreas(plan: Plan, neighbours: Neighbours): ReadonlyMap<string, ReadonlySet<string>> {
  const bordering = new Map(plan.areas.map((area) => [area.code, new Set<string>()]));
  for (const [block, area] of plan.of) {
    for (const other of neighbours[block] ?? []) {
      const there = plan.of.get(other) ?? null;
      if (area !== null && there !== null && there !== area) {
        bordering.get(area)?.add(there);
        bordering.get(there)?.add(area);
      }
    }
  }
  return bordering;
}

/** A number of the palette for each area. An area keeps its colour while no neighbour has it, so that an edit moves no colours elsewhere. */
export function colourAreas(
  plan: Plan,
  neighbours: Neighbours,
  before: ReadonlyMap<string, number> = new Map(),
): Map<string, number> {
  const bordering = borderingAreas(plan, neighbours);
  const colours = new Map<string, number>();
  const uses = areaColours.map(() => 0);
  const settle = (area: string, colour: number) => {
    colours.set(area, colour);
    uses[colour] = (uses[colour] ?? 0) + 1;
  };
  const isFree = (area: string, colour: number) =>
    ![...(bordering.get(area) ?? [])].some((other) => colours.get(other) === colour);
  const waiting: string[] = [];
  for (const { code } of plan.areas) {
    const colour = before.get(code);
    if (colour !== undefined && isFree(code, colour)) {
      settle(code, colour);
    } else {
      waiting.push(code);
    }
  }
  // The most hemmed in first: it has the least choice.
  for (const code of waiting.sort((a, b) => (bordering.get(b)?.size ?? 0) - (bordering.get(a)?.size ?? 0))) {
    const all = areaColours.map((_, colour) => colour);
    const free = all.filter((colour) => isFree(code, colour));
    const byUse = (free.length > 0 ? free : all).sort((a, b) => (uses[a] ?? 0) - (uses[b] ?? 0));
    settle(code, byUse[0] ?? 0);
  }
  return colours;
}
