import { useCallback, useState } from "react";
import { dataCatalogue } from "../api/dataCatalogue.ts";
import { Block } from "../app/Block.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { navigate } from "../app/location.ts";
import { Notice } from "../app/Notice.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { RemoveButton } from "../app/RemoveButton.tsx";
import { useSession } from "../app/session.tsx";
import { useResource } from "../app/useResource.ts";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";
import { EntryFacts } from "./EntryFacts.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { EntryOpenPoints } from "./EntryOpenPoints.tsx";
import { EntryUses } from "./EntryUses.tsx";

const addressOf = (key: string) => `/daten/katalog/eintrag/${encodeURIComponent(key)}`;

/** All that is known of a dataset, and the form to change it. */
export function EntryPage({ entryKey }: { entryKey: string }) {
  const { rights } = useSession().me;
  const { data, error, reload } = useResource(`catalogue ${entryKey}`, () => dataCatalogue.get(entryKey));
  const [saved, setSaved] = useState(false);
  const mayEdit = rights.includes("DefineDataset");
  const onSaved = useCallback(
    (key: string) => {
      setSaved(true);
      if (key === entryKey) {
        reload();
      } else {
        navigate(addressOf(key));
      }
    },
    [entryKey, reload],
  );
  const links: [string, string][] = [[texts.backToList, "/daten/katalog"]];
  if (data?.dataset) {
    const code = encodeURIComponent(data.dataset);
    links.push([texts.toCompleteness, `/daten/stand/${code}`]);
    if (mayEdit) {
      links.push([texts.toDataset, `/daten/datensatz/${code}`], [texts.toSource, `/daten/bezug/${code}`]);
    }
  }
  return (
    <PageFrame
      title={data?.title ?? texts.title}
      {...(data?.entry?.description ? { lead: data.entry.description } : {})}
      preline={links.map(([text, href]) => (
        <Link key={href} className="text-link" href={href}>
          {text}
        </Link>
      ))}
    >
      {error && <ProblemAlert error={error} onRetry={reload} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          {saved && (
            <Notice look="success" title={texts.saved}>
              <p className="kern-body">{texts.savedEntry}</p>
            </Notice>
          )}
          <EntryOpenPoints entry={data} />
          <EntryFacts entry={data} />
          <EntryUses entry={data} />
          {mayEdit && (
            <Block id="edit-title" title={texts.edit} look="panel">
              <EntryForm key={`${data.key} ${data.updatedAt}`} known={data} onSaved={onSaved} />
              {data.entry && (
                <RemoveButton
                  label={texts.remove}
                  {...(data.dataset ? { hint: texts.removeHint } : {})}
                  remove={async () => {
                    await dataCatalogue.remove(entryKey);
                    navigate("/daten/katalog");
                  }}
                />
              )}
            </Block>
          )}
        </>
      )}
    </PageFrame>
  );
}
