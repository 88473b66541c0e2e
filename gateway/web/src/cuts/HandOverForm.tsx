import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import { type Cut, cuts, type HandedOver } from "../api/cuts.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { Link } from "../app/Link.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";
import { withoutRows } from "./withoutRows.ts";

interface Props {
  cut: Cut;
  /** It has been handed over, now or before. */
  isClosed: boolean;
  isDirty: boolean;
  unassigned: number;
  onHandedOver(version: string): void;
}

/** Makes a Gebietsstand out of the cut, with the key that leads to it. */
export function HandOverForm({ cut, isClosed, isDirty, unassigned, onHandedOver }: Props) {
  const [version, setVersion] = useState("");
  const [validFrom, setValidFrom] = useState("");
  const [reason, setReason] = useState("");
  const [answer, setAnswer] = useState<HandedOver | null>(null);
  const hand = useAction(
    useCallback(async () => {
      const given = await cuts.handOver(cut.id, { version: version.trim(), validFrom, reason: reason.trim() });
      setAnswer(given);
      onHandedOver(given.version);
    }, [cut.id, version, validFrom, reason, onHandedOver]),
  );
  // The form is gone, and half of the page with it: what came of it is where one goes on.
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer) {
      told.current?.focus();
    }
  }, [answer]);
  const obstacle = isDirty ? texts.handNotSaved : unassigned > 0 ? texts.handUnassigned : null;
  if (isClosed && !answer) {
    return null;
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!obstacle && !hand.busy) {
      void hand.run();
    }
  }
  return (
    <Block id="hand-over-title" title={texts.handTitle} lead={texts.handLead} look="panel">
      {answer ? (
        <div className="cut-handed" tabIndex={-1} ref={told}>
          <Notice look="success" title={texts.handedTitle(answer.version)}>
            <p className="kern-body">{answer.nextStep}</p>
            <p className="link-row">
              <Link className="kern-link" href="/daten">
                {texts.handedNext}
              </Link>
              {answer.key && (
                <Link className="kern-link" href="/daten/umsteigeschluessel">
                  {texts.handedKeyOf(answer.key.from, answer.key.to)}
                </Link>
              )}
            </p>
            {answer.findings.length > 0 && (
              <ul className="sentence-list">
                {answer.findings.map((finding) => (
                  <li key={finding}>{finding}</li>
                ))}
              </ul>
            )}
          </Notice>
        </div>
      ) : (
        <form className="form columns" onSubmit={submit}>
          <Field
            label={texts.handVersion}
            hint={texts.handVersionHint}
            value={version}
            maxLength={40}
            pattern="[0-9A-Za-z][0-9A-Za-z._\-]*"
            required
            onChange={(event) => setVersion(event.target.value)}
          />
          <Field
            label={texts.handFrom}
            type="date"
            value={validFrom}
            required
            onChange={(event) => setValidFrom(event.target.value)}
          />
          <Field
            label={texts.handReason}
            hint={texts.handReasonHint}
            value={reason}
            maxLength={300}
            required
            onChange={(event) => setReason(event.target.value)}
          />
          {hand.error && <ProblemAlert error={withoutRows(hand.error)} />}
          <div className="form-end button-row">
            <Button type="submit" busy={hand.busy || obstacle !== null}>
              {texts.hand}
            </Button>
            {obstacle && <span className="muted">{obstacle}</span>}
          </div>
        </form>
      )}
    </Block>
  );
}
