import type { FormEvent } from "react";
import { indicators, type Release } from "../api/indicators.ts";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { useSession } from "../app/session.tsx";
import { indicatorTexts as texts } from "../texts.de.ts";

interface Props {
  release: Release;
  busy: boolean;
  needsReason: boolean;
  onStep(work: () => Promise<unknown>): void;
}

/** Publishes a checked release, or sends it back. What earlier releases gave away takes a reason of the Statistikstelle. */
export function PublishForm({ release, busy, needsReason, onStep }: Props) {
  const { me } = useSession();
  const isGivenAway = release.unprotected.length > 0 && release.unprotected.every((cell) => cell.isGivenAway);
  const canPublish = release.unprotected.length === 0 || (isGivenAway && me.rights.includes("PublishGivenAway"));
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? "").trim() || null;
    onStep(() => indicators.publish(release.id, { reason: text("reason"), givenAwayReason: text("givenAwayReason") }));
  }
  return (
    <form className="form" onSubmit={submit}>
      {canPublish && needsReason && (
        <Field label={texts.reason} hint={texts.reasonHint} name="reason" autoComplete="off" maxLength={2000} required />
      )}
      {canPublish && isGivenAway && (
        <Field
          label={texts.givenAwayReason}
          hint={texts.givenAwayReasonHint}
          name="givenAwayReason"
          autoComplete="off"
          maxLength={2000}
          required
        />
      )}
      {!canPublish && <p>{isGivenAway ? texts.givenAwayForOffice : texts.notPublishable}</p>}
      <div className="link-row">
        {canPublish && (
          <Button type="submit" busy={busy}>
            {texts.publish}
          </Button>
        )}
        <Button look="secondary" busy={busy} onClick={() => onStep(() => indicators.reopen(release.id))}>
          {texts.reopen}
        </Button>
      </div>
    </form>
  );
}
