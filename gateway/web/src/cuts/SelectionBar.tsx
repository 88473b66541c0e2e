import { useState } from "react";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { AreaNameForm } from "./AreaNameForm.tsx";
import { freeCode, hasArea, type Plan } from "./cutPlan.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import type { CutEdits } from "./useCutEdits.ts";

interface Props {
  plan: Plan;
  selection: ReadonlySet<string>;
  target: string | null;
  edits: CutEdits;
  onClear(): void;
}

/** What can be done with the blocks that are selected. */
export function SelectionBar({ plan, selection, target, edits, onClear }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [isNaming, setNaming] = useState(false);
  const wanted = chosen ?? target ?? plan.areas[0]?.code ?? "";
  const area = wanted !== "" && !hasArea(plan, wanted) ? (plan.areas[0]?.code ?? "") : wanted;
  if (selection.size === 0) {
    return null;
  }
  if (isNaming) {
    return (
      <section className="cut-selection" aria-label={texts.selection(selection.size)}>
        <AreaNameForm
          label={texts.newAreaName}
          apply={texts.addArea}
          area={{ code: freeCode(plan), name: texts.areaName(plan.areas.length + 1) }}
          isTaken={(code) => hasArea(plan, code)}
          onApply={(added) => {
            setNaming(false);
            edits.split([...selection], added);
            onClear();
          }}
          onCancel={() => setNaming(false)}
        />
      </section>
    );
  }
  return (
    <section className="cut-selection" aria-label={texts.selection(selection.size)}>
      <strong>{texts.selection(selection.size)}</strong>
      <div className="cut-selection-to">
        <Choice
          label={texts.assignSelection}
          choices={{ ...Object.fromEntries(plan.areas.map(({ code, name }) => [` ${code}`, name])), "": texts.takeAway }}
          value={area === "" ? "" : ` ${area}`}
          onChoose={(key) => setChosen(key.slice(1))}
        />
        <Button
          small
          onClick={() => {
            edits.assign([...selection], area === "" ? null : area);
            onClear();
          }}
        >
          {texts.assignNow}
        </Button>
      </div>
      <div className="button-row">
        <Button look="secondary" small onClick={() => setNaming(true)}>
          {texts.splitOff}
        </Button>
        <Button look="tertiary" small onClick={onClear}>
          {texts.clear}
        </Button>
      </div>
    </section>
  );
}
