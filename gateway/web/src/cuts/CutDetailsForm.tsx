import { Block } from "../app/Block.tsx";
import { Field, TextField } from "../app/Field.tsx";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import type { CutEditing } from "./useCutEditing.ts";

/** Saved together with the cut itself. */
export function CutDetailsForm({ editing }: { editing: CutEditing }) {
  const { details, change } = editing;
  return (
    <Block id="cut-details-title" title={texts.detailsTitle}>
      <div className="form">
        <Field
          label={texts.newName}
          value={details.name}
          maxLength={200}
          required
          onChange={(event) => change({ ...details, name: event.target.value })}
        />
        <TextField
          label={texts.note}
          hint={texts.noteHint}
          rows={3}
          maxLength={2000}
          value={details.note}
          onChange={(event) => change({ ...details, note: event.target.value })}
        />
      </div>
    </Block>
  );
}
