import { Choice } from "../app/Choice.tsx";
import { Field } from "../app/Field.tsx";
import { kindTexts } from "../texts.de.ts";
import { defineTexts as texts } from "./define.texts.de.ts";
import { type Draft, kinds } from "./draft.ts";

const changing = Object.fromEntries(kinds.filter((kind) => kind !== "change").map((kind) => [kind, kindTexts[kind].name]));

/** What changes, against when, and how it is told. */
export function ChangeFields({ draft, onChange }: { draft: Draft; onChange(changed: Partial<Draft>): void }) {
  return (
    <>
      <Choice
        label={texts.changing}
        choices={changing}
        value={draft.changeOf}
        onChoose={(changeOf) => onChange({ changeOf, ...(changeOf === "count" ? { denominator: "" } : {}) })}
      />
      <Field
        label={texts.comparedWith}
        hint={texts.comparedWithHint}
        required
        maxLength={20}
        value={draft.comparedWith}
        onChange={(event) => onChange({ comparedWith: event.currentTarget.value })}
      />
      <Choice
        label={texts.changeAs}
        choices={texts.changesAs}
        value={draft.changeAs}
        onChoose={(changeAs) => onChange({ changeAs, ...(changeAs === "percent" ? { unit: "%" } : {}) })}
      />
    </>
  );
}
