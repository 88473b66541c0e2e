import { useEffect } from "react";
import { letters } from "../api/letters.ts";
import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { Notice } from "../app/Notice.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { LetterList } from "./LetterList.tsx";
import { letterTexts as texts } from "./letters.texts.de.ts";
import { MailboxList } from "./MailboxList.tsx";

const lookAgainAfter = 3000;

/** /daten/mitteilungen */
export default function LettersPage() {
  return (
    <Guarded area="datensaetze">
      <Letters />
    </Guarded>
  );
}

function Letters() {
  const { data, error, reload } = useResource("mailboxes", () => letters.all());
  const isOnItsWay = data?.letters.some((letter) => letter.state === "waiting" && letter.failure === null) ?? false;
  useEffect(() => {
    if (isOnItsWay) {
      const timer = window.setInterval(reload, lookAgainAfter);
      return () => window.clearInterval(timer);
    }
    return undefined;
  }, [isOnItsWay, reload]);
  return (
    <PageFrame
      title={texts.title}
      lead={texts.lead}
      preline={
        <Link className="text-link" href="/daten">
          {texts.back}
        </Link>
      }
    >
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          {data.canSend ? (
            <p className="muted">{texts.from(data.sender)}</p>
          ) : (
            <Notice look="warning" title={texts.silentTitle}>
              <p className="kern-body">{texts.silent}</p>
            </Notice>
          )}
          <MailboxList mailboxes={data.mailboxes} canSend={data.canSend} reminderDays={data.reminderDays} onChange={reload} />
          <LetterList all={data.letters} onChange={reload} />
        </>
      )}
    </PageFrame>
  );
}
