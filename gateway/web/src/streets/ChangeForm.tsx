import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import type { Area } from "../api/geography.ts";
import { type CheckedChange, type StreetChange, streets } from "../api/streets.ts";
import { Button } from "../app/Button.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { AreaOptions } from "./AreaOptions.tsx";
import { registerTexts as texts } from "./register.texts.de.ts";

interface Props {
  title: string;
  kind: StreetChange["kind"];
  areas: readonly Area[];
  /** What is known before anything is filled in. */
  start: Partial<StreetChange>;
  onDone(): void;
  onCancel(): void;
}

/** One change of the register: checked first, stored at once where nothing speaks against it, otherwise on a second press. */
export function ChangeForm({ title, kind, areas, start, onDone, onCancel }: Props) {
  const [change, setChange] = useState<StreetChange>({ side: "Both", ...start, kind });
  const [checked, setChecked] = useState<CheckedChange | null>(null);
  const form = useRef<HTMLFormElement>(null);
  // The form appears where a button was; who pressed it goes on in its first field.
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const save = useAction(
    useCallback(
      async (given: StreetChange, isWarned: boolean) => {
        const answer = isWarned ? { errors: [], warnings: [] } : await streets.check(given);
        setChecked(answer);
        if (answer.errors.length === 0 && answer.warnings.length === 0) {
          await streets.change(given);
          onDone();
        }
      },
      [onDone],
    ),
  );
  function set(changed: Partial<StreetChange>) {
    setChange((before) => ({ ...before, ...changed }));
    setChecked(null);
  }
  const isWarned = checked !== null && checked.errors.length === 0 && checked.warnings.length > 0;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!save.busy) {
      void save.run(change, isWarned);
    }
  }
  return (
    <form ref={form} className="panel change-form" aria-label={title} onSubmit={submit}>
      <h4>{title}</h4>
      <div className="choice-row">
        {kind === "Add" && <EntryFields change={change} set={set} />}
        {kind !== "End" && (
          <SelectField
            label={kind === "Move" ? texts.newArea : texts.area}
            value={change.area ?? ""}
            required
            onChange={(event) => set({ area: event.target.value })}
          >
            <AreaOptions areas={areas} none={texts.choose} />
          </SelectField>
        )}
        {kind === "End" && (
          <Field
            label={texts.lastDay}
            type="date"
            required
            value={change.validTo ?? ""}
            onChange={(event) => set({ validTo: event.target.value || null })}
          />
        )}
        <Field
          label={texts.reason}
          hint={texts.reasonHint}
          value={change.reason ?? ""}
          required
          maxLength={1000}
          autoComplete="off"
          onChange={(event) => set({ reason: event.target.value })}
        />
      </div>
      {checked && checked.errors.length > 0 && <Sentences look="danger" title={texts.refused} sentences={checked.errors} />}
      {isWarned && <Sentences look="warning" title={texts.warned} sentences={checked.warnings} />}
      {save.error && <ProblemAlert error={save.error} />}
      <div className="form-end">
        <Button type="submit" busy={save.busy}>
          {isWarned ? texts.saveAnyway : texts.save}
        </Button>
        <Button look="tertiary" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

function EntryFields({ change, set }: { change: StreetChange; set(changed: Partial<StreetChange>): void }) {
  return (
    <>
      <Field
        label={texts.municipality}
        value={change.municipality ?? ""}
        required
        maxLength={200}
        onChange={(event) => set({ municipality: event.target.value })}
      />
      <Field
        label={texts.street}
        value={change.street ?? ""}
        required
        maxLength={200}
        onChange={(event) => set({ street: event.target.value })}
      />
      <Field
        label={texts.from}
        hint={texts.fromHint}
        value={change.from ?? ""}
        maxLength={40}
        onChange={(event) => set({ from: event.target.value })}
      />
      <Field
        label={texts.to}
        hint={texts.toHint}
        value={change.to ?? ""}
        maxLength={40}
        onChange={(event) => set({ to: event.target.value })}
      />
      <SelectField
        label={texts.side}
        value={change.side ?? "Both"}
        onChange={(event) => set({ side: event.target.value as NonNullable<StreetChange["side"]> })}
      >
        {Object.entries(texts.sides).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </SelectField>
      <Field
        label={texts.startDay}
        type="date"
        value={change.validFrom ?? ""}
        onChange={(event) => set({ validFrom: event.target.value || null })}
      />
    </>
  );
}

function Sentences({ look, title, sentences }: { look: "danger" | "warning"; title: string; sentences: readonly string[] }) {
  return (
    <Notice look={look} title={title}>
      <ul className="plain-list">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
