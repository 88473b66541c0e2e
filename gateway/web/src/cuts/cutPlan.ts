import type { Cut, CutArea, CutBlock, PlacedBlock } from "../api/cuts.ts";

/** Which block belongs to which area. Edits make a new plan and leave the old one as it was: that is what undo steps back to. */
export interface Plan {
  areas: readonly CutArea[];
  of: ReadonlyMap<string, string | null>;
}

export function planOf(cut: Pick<Cut, "areas" | "blocks">): Plan {
  const known = new Set(cut.areas.map((area) => area.code));
  const of = cut.blocks.map((block) => [block.code, block.area !== null && known.has(block.area) ? block.area : null] as const);
  return { areas: cut.areas, of: new Map(of) };
}

/** Where the blocks lie today; null where the level is new and there is nothing to compare with. */
export function formerly(blocks: readonly CutBlock[]): ReadonlyMap<string, string | null> | null {
  return blocks.some((block) => block.before !== null) ? new Map(blocks.map((block) => [block.code, block.before])) : null;
}

/** The same plan where nothing changes. */
export function assign(plan: Plan, blocks: Iterable<string>, area: string | null): Plan {
  const moving = [...blocks].filter((block) => plan.of.has(block) && plan.of.get(block) !== area);
  if (moving.length === 0 || (area !== null && !hasArea(plan, area))) {
    return plan;
  }
  const of = new Map(plan.of);
  for (const block of moving) {
    of.set(block, area);
  }
  return { ...plan, of };
}

export function addArea(plan: Plan, area: CutArea): Plan {
  return hasArea(plan, area.code) ? plan : { ...plan, areas: [...plan.areas, area] };
}

/** The blocks become an area of their own. */
export function split(plan: Plan, blocks: Iterable<string>, area: CutArea): Plan {
  return assign(addArea(plan, area), blocks, area.code);
}

export function merge(plan: Plan, from: string, into: string): Plan {
  if (from === into || !hasArea(plan, from) || !hasArea(plan, into)) {
    return plan;
  }
  return withoutArea(assign(plan, blocksOf(plan, from), into), from);
}

/** Its blocks lie nowhere until they are assigned anew. */
export function dissolve(plan: Plan, code: string): Plan {
  return hasArea(plan, code) ? withoutArea(assign(plan, blocksOf(plan, code), null), code) : plan;
}

/** Another name, another code, or both; a code that is taken changes nothing. */
export function rename(plan: Plan, code: string, to: CutArea): Plan {
  if (!hasArea(plan, code) || (to.code !== code && hasArea(plan, to.code))) {
    return plan;
  }
  const of = to.code === code ? plan.of : new Map([...plan.of].map(([block, area]) => [block, area === code ? to.code : area]));
  return { areas: plan.areas.map((area) => (area.code === code ? to : area)), of };
}

export function hasArea(plan: Plan, code: string): boolean {
  return plan.areas.some((area) => area.code === code);
}

export function blocksOf(plan: Plan, area: string | null): string[] {
  return [...plan.of].filter(([, of]) => of === area).map(([block]) => block);
}

/** N1, N2 …: the first that neither the cut nor today's areas use. */
export function freeCode(plan: Plan, taken: Iterable<string | null> = []): string {
  const used = new Set<string | null>([...plan.areas.map((area) => area.code), ...taken]);
  let number = 1;
  while (used.has(`N${number}`)) {
    number += 1;
  }
  return `N${number}`;
}

/** "Gebiet 4": the first such name that no area has. */
export function freeName(plan: Plan, nameOf: (number: number) => string): string {
  const used = new Set(plan.areas.map((area) => area.name));
  let number = plan.areas.length + 1;
  while (used.has(nameOf(number))) {
    number += 1;
  }
  return nameOf(number);
}

/** The name of each block; with its code where another has the same. */
export function blockNames(blocks: readonly CutBlock[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { name } of blocks) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map(
    blocks.map(({ code, name }) => [code, (counts.get(name) ?? 0) > 1 && code !== name ? `${name} (${code})` : name]),
  );
}

/** The borders above the areas, where there are several: an area must not lie across them. */
export function parents(blocks: readonly CutBlock[]): ReadonlyMap<string, string | null> | null {
  const of = new Map(blocks.map((block) => [block.code, block.parent]));
  return new Set(of.values()).size > 1 ? of : null;
}

export function placed(plan: Plan): PlacedBlock[] {
  return [...plan.of].map(([code, area]) => ({ code, area }));
}

export function isSamePlan(a: Plan, b: Plan): boolean {
  const areas = (plan: Plan) => JSON.stringify(plan.areas.map(({ code, name }) => [code, name]));
  return (
    a === b || (areas(a) === areas(b) && a.of.size === b.of.size && [...a.of].every(([block, area]) => b.of.get(block) === area))
  );
}

function withoutArea(plan: Plan, code: string): Plan {
  return { ...plan, areas: plan.areas.filter((area) => area.code !== code) };
}
