import { type FormEvent, useState } from "react";
import { formatMoment } from "../../figures/format.ts";
import { indicators, type Release } from "../api/indicators.ts";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import { useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { Segments } from "../cuts/Segments.tsx";
import { scheduleTexts } from "../releases/check.texts.de.ts";
import { indicatorTexts as texts } from "../texts.de.ts";

interface Props {
  release: Release;
  busy: boolean;
  needsReason: boolean;
  onStep(work: () => Promise<unknown>): void;
}

/**
 * Publishes a checked release, now or at an hour, or sends it back. What earlier releases gave away takes a reason of the
 * Statistikstelle.
 */
export function PublishForm({ release, busy, needsReason, onStep }: Props) {
  const { me } = useSession();
  const [when, setWhen] = useState<"now" | "later">("now");
  const isGivenAway = release.unprotected.length > 0 && release.unprotected.every((cell) => cell.isGivenAway);
  const canPublish = release.unprotected.length === 0 || (isGivenAway && me.rights.includes("PublishGivenAway"));
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? "").trim() || null;
    const reasons = { reason: text("reason"), givenAwayReason: text("givenAwayReason") };
    onStep(() =>
      when === "later"
        ? indicators.schedule(release.id, { ...reasons, at: String(given.get("at") ?? "") })
        : indicators.publish(release.id, reasons),
    );
  }
  return (
    <form className="form" onSubmit={submit}>
      <Planned release={release} />
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
      {canPublish && <When value={when} onChoose={setWhen} />}
      <div className="link-row">
        {canPublish && (
          <Button type="submit" busy={busy}>
            {when === "later" ? scheduleTexts.plan : texts.publish}
          </Button>
        )}
        {release.publishAt && (
          <Button look="secondary" busy={busy} onClick={() => onStep(() => indicators.cancelSchedule(release.id))}>
            {scheduleTexts.cancel}
          </Button>
        )}
        <Button look="secondary" busy={busy} onClick={() => onStep(() => indicators.reopen(release.id))}>
          {texts.reopen}
        </Button>
      </div>
    </form>
  );
}

/** What is planned, and why a plan came to nothing. */
function Planned({ release }: { release: Release }) {
  return (
    <>
      {release.publishAt && (
        <Notice look="info" title={scheduleTexts.planned(formatMoment(release.publishAt), release.scheduledBy ?? "")}>
          {null}
        </Notice>
      )}
      {release.scheduleFailure && (
        <Notice look="danger" title={scheduleTexts.failed}>
          <p className="kern-body">{release.scheduleFailure}</p>
        </Notice>
      )}
    </>
  );
}

function When({ value, onChoose }: { value: "now" | "later"; onChoose(value: "now" | "later"): void }) {
  const { data } = useResource("publication rules", () => indicators.publicationRules());
  return (
    <>
      <Segments label={scheduleTexts.legend} choices={scheduleTexts.choices} value={value} onChoose={onChoose} />
      {value === "later" && (
        <Field
          label={scheduleTexts.at}
          hint={scheduleTexts.hint(data?.timeZone ?? "")}
          name="at"
          type="datetime-local"
          required
        />
      )}
    </>
  );
}
