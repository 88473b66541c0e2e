import { type FormEvent, useCallback, useEffect, useRef } from "react";
import { geography, type Version } from "../api/geography.ts";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { validityTexts as texts } from "./validity.texts.de.ts";
import { firstDayOf } from "./validityDays.ts";

interface Props {
  version: Version;
  onSaved(): void;
  onCancel(): void;
}

/** From when to when a Gebietsstand holds. */
export function ValidityForm({ version, onSaved, onCancel }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const save = useAction(
    useCallback(
      async (days: FormData) => {
        const day = (name: string) => String(days.get(name) ?? "") || null;
        await geography.setValidity(version.version, { validFrom: day("from"), validTo: day("to") });
        onSaved();
      },
      [version.version, onSaved],
    ),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!save.busy) {
      void save.run(new FormData(event.currentTarget));
    }
  }
  return (
    <form className="form columns" onSubmit={submit} aria-labelledby="validity-title">
      <h3 id="validity-title" tabIndex={-1} ref={title} className="kern-heading-small">
        {texts.title(version.version)}
      </h3>
      <Field label={texts.from} hint={texts.fromHint} name="from" type="date" defaultValue={firstDayOf(version)} />
      <Field label={texts.to} hint={texts.toHint} name="to" type="date" defaultValue={version.validTo ?? ""} />
      {save.error && <ProblemAlert error={save.error} />}
      <div className="form-end row-actions">
        <Button type="submit" busy={save.busy}>
          {texts.save}
        </Button>
        <Button look="secondary" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
