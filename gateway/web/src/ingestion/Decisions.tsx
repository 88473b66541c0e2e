import { type FormEvent, useCallback } from "react";
import { formatMinute } from "../../figures/format.ts";
import { type Delivery, ingestion } from "../api/ingestion.ts";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { ingestionTexts as texts } from "../texts.de.ts";

/** What a person may decide about a delivery; each decision bears a reason that stays. */
export function Decisions({ delivery, onDecided }: { delivery: Delivery; onDecided(): void }) {
  const { id, state, canBeReleased, releaseAskedBy } = delivery;
  const ask = useCallback((reason: string) => ingestion.askForRelease(id, reason), [id]);
  const release = useCallback((reason: string) => ingestion.releaseFromQuarantine(id, reason), [id]);
  const withdraw = useCallback((reason: string) => ingestion.withdraw(id, reason), [id]);
  return (
    <section className="block" aria-label={texts.decision}>
      {(state === "quarantined" || state === "unconfirmed") && <RepeatCheck id={id} onDecided={onDecided} />}
      {canBeReleased && releaseAskedBy && (
        <p>{texts.asked(releaseAskedBy, formatMinute(delivery.releaseAskedAt ?? ""), delivery.releaseReason ?? "")}</p>
      )}
      {canBeReleased && !releaseAskedBy && (
        <ReasonForm title={texts.askTitle} hint={texts.askHint} action={texts.ask} work={ask} onDone={onDecided} />
      )}
      {canBeReleased && releaseAskedBy && (
        <ReasonForm
          title={texts.releaseTitle}
          hint={texts.releaseHint}
          action={texts.release}
          work={release}
          onDone={onDecided}
        />
      )}
      {state !== "withdrawn" && state !== "unconfirmed" && (
        <ReasonForm title={texts.withdraw} hint={texts.withdrawHint} action={texts.withdraw} work={withdraw} onDone={onDecided} />
      )}
    </section>
  );
}

function RepeatCheck({ id, onDecided }: { id: string; onDecided(): void }) {
  const { run, busy, error } = useAction(
    useCallback(async () => {
      await ingestion.repeatCheck(id);
      onDecided();
    }, [id, onDecided]),
  );
  return (
    <div className="repeat-check">
      {error && <ProblemAlert error={error} />}
      <p className="muted">{texts.repeatCheckHint}</p>
      <Button look="secondary" busy={busy} onClick={() => void run()}>
        {texts.repeatCheck}
      </Button>
    </div>
  );
}

interface ReasonProps {
  title: string;
  hint: string;
  action: string;
  work(reason: string): Promise<void>;
  onDone(): void;
}

function ReasonForm({ title, hint, action, work, onDone }: ReasonProps) {
  const { run, busy, error } = useAction(
    useCallback(
      async (reason: string) => {
        await work(reason);
        onDone();
      },
      [work, onDone],
    ),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!busy) {
      void run(String(new FormData(event.currentTarget).get("reason") ?? ""));
    }
  }
  return (
    <details className="disclosure">
      <summary>{title}</summary>
      <form className="form" onSubmit={submit}>
        {error && <ProblemAlert error={error} />}
        <Field label={texts.releaseReason} hint={hint} name="reason" autoComplete="off" minLength={5} maxLength={1000} required />
        <div>
          <Button type="submit" look="secondary" busy={busy}>
            {action}
          </Button>
        </div>
      </form>
    </details>
  );
}
