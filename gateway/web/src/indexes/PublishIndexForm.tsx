import { useState } from "react";
import { indexes, type ShownIndex } from "../api/indexes.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Link } from "../app/Link.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { RemoveButton } from "../app/RemoveButton.tsx";
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
      <RemoveButton
        label={texts.retire}
        hint={texts.retireAsk(index.name)}
        remove={async () => {
          await indexes.retire(index.code);
          onRetired();
        }}
      />
    </Block>
  );
}
