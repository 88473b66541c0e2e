import { useRef, useState } from "react";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { AreaNameForm } from "./AreaNameForm.tsx";
import { freeCode, freeName, hasArea, type Plan } from "./cutPlan.ts";
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
  const place = useRef<HTMLDivElement>(null);
  // The bar goes with the selection; who used it goes on from where it stood.
  function finish() {
    setNaming(false);
    onClear();
    place.current?.focus();
  }
  return (
    <div className="cut-selection-place" ref={place} tabIndex={-1}>
      {selection.size > 0 && (
        <fieldset className="cut-selection">
          <legend>{texts.selection(selection.size)}</legend>
          {isNaming ? (
            <AreaNameForm
              label={texts.newAreaName}
              apply={texts.addArea}
              area={{ code: freeCode(plan), name: freeName(plan, texts.areaName) }}
              others={plan.areas}
              onApply={(added) => {
                edits.split([...selection], added);
                finish();
              }}
              onCancel={() => {
                setNaming(false);
                place.current?.focus();
              }}
            />
          ) : (
            <>
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
                    finish();
                  }}
                >
                  {texts.assignNow}
                </Button>
              </div>
              <div className="button-row">
                <Button look="secondary" small onClick={() => setNaming(true)}>
                  {texts.splitOff}
                </Button>
                <Button look="tertiary" small onClick={finish}>
                  {texts.clear}
                </Button>
              </div>
            </>
          )}
        </fieldset>
      )}
    </div>
  );
}
