import { type Cut, cuts } from "../api/cuts.ts";
import { Block } from "../app/Block.tsx";
import { Field, TextField } from "../app/Field.tsx";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import type { CutEditing } from "./useCutEditing.ts";

/** Saved together with the cut itself. */
export function CutDetailsForm({ editing, cut }: { editing: CutEditing; cut: Cut }) {
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
        <p>
          <a className="kern-link" href={cuts.csvAddress(cut.id)} download>
            {texts.csvOf(cut.name)}
          </a>
        </p>
      </div>
    </Block>
  );
}
