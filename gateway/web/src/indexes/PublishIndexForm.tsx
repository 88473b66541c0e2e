import { useState } from "react";
import { indexes, type ShownIndex } from "../api/indexes.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Link } from "../app/Link.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useSession } from "../app/session.tsx";
import { useAction } from "../app/useAction.ts";
import { indexTexts as texts } from "./indexes.texts.de.ts";

/** Lets everybody read what is saved, by a second person; or takes the index out of use. */
export function PublishIndexForm({ index, onChange, onRetired }: { index: ShownIndex; onChange(): void; onRetired(): void }) {
  const { me } = useSession();
  const [said, setSaid] = useState("");
  const { run, busy, error } = useAction(async () => {
    await indexes.publish(index.code, index.version);
    setSaid(texts.publishedNow(index.version));
    onChange();
  });
  const isPublished = index.publishedVersion === index.version;
  return (
    <Block id="publish-title" title={texts.publishTitle}>
      {index.publishedVersion !== null && (
        <p>
          {texts.isPublished(index.publishedVersion)}{" "}
          <Link className="kern-link" href={`/index/${index.code}`}>
            {texts.publicAddress}
          </Link>
        </p>
      )}
      {!isPublished && index.createdBy === me.user && <p>{texts.publishOwn}</p>}
      {!isPublished && index.createdBy !== me.user && (
        <>
          <p className="muted">{texts.publishWait}</p>
          <div>
            <Button look="secondary" busy={busy} onClick={() => void run()}>
              {texts.publish}
            </Button>
          </div>
        </>
      )}
      {error && <ProblemAlert error={error} />}
      <p role="status">{said}</p>
      <Retire index={index} onRetired={onRetired} />
    </Block>
  );
}

/** Takes it out of use, once it has been said twice. */
function Retire({ index, onRetired }: { index: ShownIndex; onRetired(): void }) {
  const [isAsked, setIsAsked] = useState(false);
  const { run, busy, error } = useAction(async () => {
    await indexes.retire(index.code);
    onRetired();
  });
  return isAsked ? (
    <div className="panel" role="alertdialog" aria-labelledby="retire-question">
      <p id="retire-question">{texts.retireAsk(index.name)}</p>
      {error && <ProblemAlert error={error} />}
      <div className="button-row">
        <Button autoFocus look="secondary" busy={busy} onClick={() => void run()}>
          {texts.retireYes}
        </Button>
        <Button look="tertiary" onClick={() => setIsAsked(false)}>
          {texts.retireNo}
        </Button>
      </div>
    </div>
  ) : (
    <div>
      <Button look="tertiary" small onClick={() => setIsAsked(true)}>
        {texts.retire}
      </Button>
    </div>
  );
}
