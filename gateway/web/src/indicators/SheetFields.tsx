import { Field, TextField } from "../app/Field.tsx";
import { definitionTexts as words } from "../texts.de.ts";
import { defineTexts as texts } from "./define.texts.de.ts";
import { type Draft, hasBase } from "./draft.ts";

const fields = [
  ["source", words.source, 2000],
  ["definition", words.definition, 4000],
  ["howToRead", words.howToRead, 4000],
  ["howNotToRead", words.howNotToRead, 4000],
  ["limits", texts.limits, 4000],
  ["plainText", texts.plainText, 500],
] as const;

/** What readers should know: the Indikatorenblatt. */
export function SheetFields({ draft, onChange }: { draft: Draft; onChange(changed: Partial<Draft>): void }) {
  const text = (field: keyof Draft) => ({
    value: draft[field] as string,
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <>
      <Field label={texts.numeratorText} hint={texts.wordsHint} maxLength={500} {...text("numeratorText")} />
      {hasBase(draft) && <Field label={texts.denominatorText} maxLength={500} {...text("denominatorText")} />}
      {fields.map(([field, label, maxLength]) => (
        <TextField key={field} label={label} hint={texts.textHints[field]} rows={3} maxLength={maxLength} {...text(field)} />
      ))}
      <Field label={texts.tags} hint={texts.tagsHint} {...text("tags")} />
      <Field label={texts.synonyms} hint={texts.synonymsHint} {...text("synonyms")} />
    </>
  );
}
