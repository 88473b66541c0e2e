import { useRef, useState } from "react";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { AreaNameForm } from "./AreaNameForm.tsx";
import { areaColours } from "./areaColours.ts";
import { blocksOf, freeCode, freeName, type Plan } from "./cutPlan.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import type { CutEdits } from "./useCutEdits.ts";
import { useFocusAfter } from "./useFocusAfter.ts";

interface Props {
  plan: Plan;
  target: string | null;
  colours: ReadonlyMap<string, number>;
  /** The neighbours of the target: first among those it may be merged with. */
  bordering: ReadonlySet<string>;
  edits: CutEdits;
  onTarget(code: string): void;
  onSelect(blocks: string[]): void;
}

type Open = "rename" | "merge" | "new" | null;

/** The area that blocks go to, and what can be done with it as a whole. */
export function AreaCard({ plan, target, colours, bordering, edits, onTarget, onSelect }: Props) {
  const [open, setOpen] = useState<Open>(null);
  const [other, setOther] = useState("");
  const area = plan.areas.find((each) => each.code === target) ?? null;
  const others = plan.areas
    .filter((each) => each.code !== target)
    .toSorted((a, b) => Number(bordering.has(b.code)) - Number(bordering.has(a.code)));
  const chosen = others.some((each) => each.code === other) ? other : (others[0]?.code ?? "");
  const close = () => setOpen(null);
  const card = useRef<HTMLElement>(null);
  useFocusAfter(card, open, open === null ? ".button-row button" : ".cut-name-form :is(input, select)");
  return (
    <section className="cut-card" aria-label={texts.target} ref={card}>
      {area ? (
        <div className="cut-target">
          <span className="swatch" aria-hidden="true">
            <svg viewBox="0 0 16 16">
              <title>{area.name}</title>
              <rect width="16" height="16" rx="3" fill={areaColours[colours.get(area.code) ?? 0]} stroke="#131525" />
            </svg>
          </span>
          <Choice
            label={texts.target}
            choices={Object.fromEntries(plan.areas.map(({ code, name }) => [` ${code}`, name]))}
            value={` ${area.code}`}
            onChoose={(key) => {
              close();
              onTarget(key.slice(1));
            }}
          />
        </div>
      ) : (
        <p>{texts.noTarget}</p>
      )}
      {open === null && (
        <div className="button-row">
          <Button look="secondary" small onClick={() => setOpen("new")}>
            {texts.newArea}
          </Button>
          {area && (
            <>
              <Button look="tertiary" small onClick={() => setOpen("rename")}>
                {texts.rename}
              </Button>
              {others.length > 0 && (
                <Button look="tertiary" small onClick={() => setOpen("merge")}>
                  {`${texts.merge} …`}
                </Button>
              )}
              <Button look="tertiary" small onClick={() => onSelect(blocksOf(plan, area.code))}>
                {texts.selectArea}
              </Button>
              <Button look="tertiary" small onClick={() => edits.dissolve(area.code)}>
                {texts.dissolve}
              </Button>
            </>
          )}
        </div>
      )}
      {open === "new" && (
        <AreaNameForm
          label={texts.newAreaName}
          apply={texts.addArea}
          area={{ code: freeCode(plan), name: freeName(plan, texts.areaName) }}
          others={plan.areas}
          onApply={(added) => {
            close();
            edits.add(added);
            onTarget(added.code);
          }}
          onCancel={close}
        />
      )}
      {open === "rename" && area && (
        <AreaNameForm
          label={texts.areaNameField}
          apply={texts.apply}
          area={area}
          others={others}
          onApply={(named) => {
            close();
            edits.rename(area.code, named);
            onTarget(named.code);
          }}
          onCancel={close}
        />
      )}
      {open === "merge" && area && (
        <div className="cut-name-form">
          <Choice
            label={texts.mergeWith}
            choices={Object.fromEntries(others.map(({ code, name }) => [` ${code}`, name]))}
            value={` ${chosen}`}
            onChoose={(key) => setOther(key.slice(1))}
          />
          <p className="muted">{texts.mergeHint}</p>
          <div className="button-row">
            <Button
              small
              onClick={() => {
                close();
                edits.merge(chosen, area.code);
              }}
            >
              {texts.merge}
            </Button>
            <Button look="tertiary" small onClick={close}>
              {texts.cancel}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
