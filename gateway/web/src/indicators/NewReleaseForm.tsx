import { type FormEvent, useCallback } from "react";
import { indicators } from "../api/indicators.ts";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { indicatorTexts as texts } from "../texts.de.ts";

/** What a release asks of numbers whose dataset says who contributes to them. */
function ContributorFields() {
  const count = { type: "number", min: 0, max: 1000 };
  const percent = { type: "number", min: 0, max: 100, step: "any" };
  return (
    <details className="disclosure">
      <summary>{texts.contributorFields}</summary>
      <Field label={texts.personsPerFacility} hint={texts.minimumHint} name="minimumPersonsPerFacility" {...count} />
      <Field label={texts.facilities} hint={texts.facilitiesHint} name="minimumFacilities" {...count} />
      <Field label={texts.dominanceLargest} hint={texts.contributorHint} name="dominanceLargest" {...count} max={100} />
      <Field label={texts.dominancePercent} hint={texts.contributorHint} name="dominancePercent" {...percent} />
      <Field label={texts.pPercent} hint={texts.contributorHint} name="pPercent" {...percent} />
    </details>
  );
}

export function NewReleaseForm({ onCreated }: { onCreated(): void }) {
  const { run, busy, error } = useAction(
    useCallback(
      async (form: HTMLFormElement) => {
        const given = new FormData(form);
        const number = (name: string) => (given.get(name) ? Number(given.get(name)) : null);
        await indicators.createRelease(String(given.get("name")), String(given.get("note") ?? ""), {
          publicMinimumCount: number("publicMinimumCount"),
          staffMinimumCount: number("staffMinimumCount"),
          minimumPersonsPerFacility: number("minimumPersonsPerFacility"),
          minimumFacilities: number("minimumFacilities"),
          dominanceLargest: number("dominanceLargest"),
          dominancePercent: number("dominancePercent"),
          pPercent: number("pPercent"),
        });
        form.reset();
        onCreated();
      },
      [onCreated],
    ),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!busy) {
      void run(event.currentTarget);
    }
  }
  return (
    <details className="disclosure">
      <summary>{texts.newRelease}</summary>
      <form className="form" onSubmit={submit}>
        {error && <ProblemAlert error={error} />}
        <Field label={texts.releaseName} name="name" autoComplete="off" maxLength={200} required />
        <Field label={texts.note} name="note" autoComplete="off" maxLength={4000} />
        <Field label={texts.publicMinimum} hint={texts.minimumHint} name="publicMinimumCount" type="number" min={1} max={1000} />
        <Field label={texts.staffMinimum} hint={texts.minimumHint} name="staffMinimumCount" type="number" min={1} max={1000} />
        <ContributorFields />
        <div>
          <Button type="submit" look="secondary" busy={busy}>
            {texts.create}
          </Button>
        </div>
      </form>
    </details>
  );
}
