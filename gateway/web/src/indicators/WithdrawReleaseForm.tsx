import { type FormEvent, useCallback, useState } from "react";
import { indicators, type Release } from "../api/indicators.ts";
import { Button } from "../app/Button.tsx";
import { Checkbox, Field, SelectField } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { withdrawalTexts as texts } from "../texts.de.ts";

/** Takes a published release back from reading; the current one only where it is said that nothing is published then. */
export function WithdrawReleaseForm({ releases, onWithdrawn }: { releases: Release[]; onWithdrawn(): void }) {
  const readable = releases.filter((release) => release.state === "published" || release.state === "replaced");
  const [chosen, setChosen] = useState("");
  const { run, busy, error } = useAction(
    useCallback(
      async (form: HTMLFormElement) => {
        const given = new FormData(form);
        await indicators.withdraw(String(given.get("release")), String(given.get("reason")), given.get("nothing") === "on");
        form.reset();
        setChosen("");
        onWithdrawn();
      },
      [onWithdrawn],
    ),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!busy) {
      void run(event.currentTarget);
    }
  }
  const isCurrent = readable.some((release) => release.id === chosen && release.state === "published");
  return (
    <details className="disclosure">
      <summary>{texts.open}</summary>
      <form className="form" onSubmit={submit}>
        <p>{texts.lead}</p>
        {error && <ProblemAlert error={error} />}
        <SelectField
          label={texts.release}
          name="release"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          required
        >
          <option value="" />
          {readable.map((release) => (
            <option key={release.id} value={release.id}>
              {release.state === "published" ? texts.current(release.name) : release.name}
            </option>
          ))}
        </SelectField>
        <Field label={texts.reason} hint={texts.reasonHint} name="reason" autoComplete="off" maxLength={2000} required />
        {isCurrent && <Checkbox label={texts.nothingPublished} name="nothing" required />}
        <div>
          <Button type="submit" look="secondary" busy={busy}>
            {texts.withdraw}
          </Button>
        </div>
      </form>
    </details>
  );
}
