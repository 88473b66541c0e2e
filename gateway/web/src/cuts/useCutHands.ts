import { useState } from "react";
import type { Plan } from "./cutPlan.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import type { CutEdits } from "./useCutEdits.ts";
import type { Tool } from "./useMapPointer.ts";

export type Mode = "assign" | "select";

interface Words {
  nameOfBlock(code: string): string;
  nameOfArea(code: string | null): string;
}

/** What a person holds while working on a cut: target, tool, and the blocks that are selected. */
export function useCutHands(plan: Plan) {
  const [chosen, setTarget] = useState<string | null>(null);
  const [mode, setMode] = useState<Mode>("assign");
  const [tool, setTool] = useState<Tool>("single");
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  // An undo may take the chosen area away.
  const target = plan.areas.some((area) => area.code === chosen) ? chosen : (plan.areas[0]?.code ?? null);
  return { target, setTarget, mode, setMode, tool, setTool, selection, setSelection };
}

export type CutHands = ReturnType<typeof useCutHands>;

/** What a click, a key or a drawn line on the map does with it. */
export function mapActs(plan: Plan, hands: CutHands, edits: CutEdits, words: Words, say: (words: string) => void) {
  const { target, setTarget, mode, selection, setSelection } = hands;
  const select = (blocks: Iterable<string>) => {
    const next = new Set(blocks);
    setSelection(next);
    say(`${texts.selection(next.size)}.`);
  };
  return {
    select,
    onSelect: (blocks: readonly string[]) => setSelection(new Set([...selection, ...blocks])),
    onPick(block: string) {
      if (mode === "select") {
        select(selection.has(block) ? [...selection].filter((one) => one !== block) : [...selection, block]);
      } else if (target === null) {
        say(texts.noTarget);
      } else if (plan.of.get(block) === target) {
        say(texts.alreadyThere(words.nameOfBlock(block), words.nameOfArea(target)));
      } else {
        edits.assign([block], target);
      }
    },
    onEnclose(blocks: string[]) {
      if (blocks.length === 0) {
        say(texts.nothingInside);
      } else if (mode === "select") {
        select([...selection, ...blocks]);
      } else if (target === null) {
        say(texts.noTarget);
      } else {
        edits.assign(blocks, target);
      }
    },
    onTake(block: string) {
      const area = plan.of.get(block) ?? null;
      if (area !== null) {
        setTarget(area);
        say(`${texts.targetNow(words.nameOfArea(area))}.`);
      }
    },
    onStep(by: 1 | -1): string {
      const at = plan.areas.findIndex((area) => area.code === target);
      const next = plan.areas[(at + by + plan.areas.length) % plan.areas.length];
      if (!next) {
        return texts.noTarget;
      }
      setTarget(next.code);
      return texts.targetNow(next.name);
    },
  };
}
