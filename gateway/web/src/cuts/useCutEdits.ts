import { useMemo } from "react";
import type { CutArea } from "../api/cuts.ts";
import { addArea, assign, dissolve, merge, rename, split } from "./cutPlan.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import type { CutEditing } from "./useCutEditing.ts";

export interface CutEdits {
  assign(blocks: string[], area: string | null): void;
  add(area: CutArea): void;
  split(blocks: string[], area: CutArea): void;
  merge(from: string, into: string): void;
  rename(code: string, to: CutArea): void;
  dissolve(code: string): void;
}

/** The edits with the words for them, which undo names as well. */
export function useCutEdits({ plan, edit }: CutEditing, nameOfBlock: (code: string) => string): CutEdits {
  return useMemo(() => {
    const nameOf = (code: string) => plan.areas.find((area) => area.code === code)?.name ?? code;
    const words = texts.did;
    return {
      assign(blocks, area) {
        const moving = blocks.filter((block) => plan.of.get(block) !== area);
        const [first] = moving;
        edit(
          assign(plan, moving, area),
          area === null
            ? words.take(moving.length)
            : moving.length === 1 && first
              ? words.assignOne(nameOfBlock(first), nameOf(area))
              : words.assign(moving.length, nameOf(area)),
        );
      },
      add: (area) => edit(addArea(plan, area), words.add(area.name)),
      split: (blocks, area) => edit(split(plan, blocks, area), words.split(blocks.length, area.name)),
      merge: (from, into) => edit(merge(plan, from, into), words.merge(nameOf(from), nameOf(into))),
      rename: (code, to) => edit(rename(plan, code, to), words.rename(to.name)),
      dissolve: (code) => edit(dissolve(plan, code), words.dissolve(nameOf(code))),
    };
  }, [plan, edit, nameOfBlock]);
}
