import { type FormEvent, useCallback } from "react";
import { ingestion } from "../api/ingestion.ts";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { ingestionTexts as texts } from "../texts.de.ts";

/** Overriding the quality gate, with a reason that stays. */
export function ReleaseForm({ id, onReleased }: { id: string; onReleased(): void }) {
  const { run, busy, error } = useAction(
    useCallback(
      async (reason: string) => {
        await ingestion.releaseFromQuarantine(id, reason);
        onReleased();
      },
      [id, onReleased],
    ),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void run(String(new FormData(event.currentTarget).get("reason") ?? ""));
  }
  return (
    <section className="block" aria-labelledby="release-title">
      <h2 id="release-title" className="kern-heading-medium">
        {texts.releaseTitle}
      </h2>
      <form className="form" onSubmit={submit}>
        {error && <ProblemAlert error={error} />}
        <Field label={texts.releaseReason} hint={texts.releaseHint} name="reason" minLength={10} required />
        <div>
          <Button type="submit" look="secondary" busy={busy}>
            {texts.release}
          </Button>
        </div>
      </form>
    </section>
  );
}
