import { useCallback, useState } from "react";
import { conversion, type DraftedKey, type VersionPair } from "../api/conversion.ts";
import { geography } from "../api/geography.ts";
import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { Notice } from "../app/Notice.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useSession } from "../app/session.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { conversionTexts as texts } from "./conversion.texts.de.ts";
import { KeyDraft } from "./KeyDraft.tsx";
import { KeyList } from "./KeyList.tsx";
import { KeyStart } from "./KeyStart.tsx";

interface Opened {
  draft: DraftedKey;
  file: File | null;
  reason: string;
  /** Another draft begins its fields anew. */
  turn: number;
}

/** /daten/umsteigeschluessel */
export default function ConversionPage() {
  const mayEdit = useSession().me.rights.includes("EditAreas");
  const versions = useResource(mayEdit ? "versions" : null, () => geography.versions());
  const keys = useResource(mayEdit ? "conversion-keys" : null, () => conversion.keys());
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isSaved, setSaved] = useState(false);
  const open = useCallback((draft: DraftedKey, file: File | null, reason = "") => {
    setSaved(false);
    setOpened({ draft, file, reason, turn: Date.now() });
  }, []);
  const edit = useAction(
    useCallback(
      async (pair: VersionPair) => {
        const key = await conversion.key(pair);
        open(await conversion.check(pair, { weight: key.weight, shares: key.shares }), null, key.reason);
      },
      [open],
    ),
  );
  const { reload } = keys;
  const saved = useCallback(() => {
    setOpened(null);
    setSaved(true);
    reload();
  }, [reload]);
  const problem = versions.error ?? keys.error ?? edit.error;
  return (
    <Guarded area="gebiete">
      <PageFrame
        title={texts.title}
        lead={texts.lead}
        preline={
          <Link className="kern-link" href="/daten">
            {texts.back}
          </Link>
        }
      >
        {problem && <ProblemAlert error={problem} />}
        {isSaved && (
          <Notice look="success" title={texts.savedTitle}>
            <p className="kern-body">{texts.savedNotice}</p>
          </Notice>
        )}
        {keys.data && <KeyList keys={keys.data} busy={edit.busy} onEdit={(pair) => void edit.run(pair)} />}
        {versions.data && versions.data.length < 2 && (
          <p>
            {texts.fewVersions}{" "}
            <Link className="kern-link" href="/daten/gebiete">
              {texts.readAreas}
            </Link>
          </p>
        )}
        {versions.data && versions.data.length > 1 && <KeyStart versions={versions.data} onDraft={open} />}
        {opened && (
          <KeyDraft
            key={opened.turn}
            draft={opened.draft}
            file={opened.file}
            reason={opened.reason}
            onReread={open}
            onSaved={saved}
          />
        )}
      </PageFrame>
    </Guarded>
  );
}
