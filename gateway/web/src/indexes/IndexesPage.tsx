import { useCallback, useEffect, useRef, useState } from "react";
import { formatMinute } from "../../figures/format.ts";
import { indexes, type ShownIndex } from "../api/indexes.ts";
import { indicators } from "../api/indicators.ts";
import { Block } from "../app/Block.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { navigate, useAddress } from "../app/location.ts";
import { Notice } from "../app/Notice.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { IndexEditor } from "./IndexEditor.tsx";
import { IndexVersions } from "./IndexVersions.tsx";
import { draftOfDefinition, draftOfTemplate, indexAddress } from "./indexDraft.ts";
import { indexTexts as texts } from "./indexes.texts.de.ts";
import { PublishIndexForm } from "./PublishIndexForm.tsx";
import { indexTemplates } from "./templates.texts.de.ts";

const home = "/indikatoren/index";

/** /indikatoren/index */
export default function IndexesPage() {
  return (
    <Guarded area="definitionen">
      <Indexes />
    </Guarded>
  );
}

function Indexes() {
  const asked = useAddress().searchParams;
  const [code, template] = [asked.get("index"), asked.get("neu")];
  const list = useResource("indexes of planners", () => indexes.list());
  if (code !== null || template !== null) {
    return <Edited code={code} template={template} list={list.data} error={list.error} reload={list.reload} />;
  }
  return (
    <PageFrame title={texts.title} lead={texts.lead} preline={<Back href="/indikatoren" text={texts.back} />}>
      {list.error && <ProblemAlert error={list.error} onRetry={list.reload} />}
      {!list.data && !list.error && <Loading />}
      {list.data && <IndexList list={list.data} />}
      <Block id="templates-title" title={texts.startTitle} lead={texts.startLead}>
        <ul className="index-templates">
          {indexTemplates.map((one) => (
            <li key={one.key}>
              <Link className="kern-link" href={indexAddress({ neu: one.key })}>
                {one.title}
              </Link>
              <p>{one.text}</p>
            </li>
          ))}
        </ul>
      </Block>
    </PageFrame>
  );
}

function IndexList({ list }: { list: readonly ShownIndex[] }) {
  return (
    <Block id="list-title" title={texts.listTitle}>
      {list.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <DataTable
          caption={texts.caption}
          rows={list}
          rowKey={(one) => one.code}
          columns={[
            {
              title: texts.name,
              cell: (one) => (
                <>
                  <Link className="kern-link" href={indexAddress({ index: one.code })}>
                    {one.name}
                  </Link>
                  <span className="define-code">{one.code}</span>
                </>
              ),
            },
            { title: texts.version, cell: (one) => String(one.version), numeric: true },
            { title: texts.state, cell: stateOf },
            { title: texts.changed, cell: (one) => `${formatMinute(one.createdAt)}, ${one.createdBy ?? ""}` },
          ]}
        />
      )}
    </Block>
  );
}

const stateOf = ({ version, publishedVersion }: ShownIndex) =>
  publishedVersion === null
    ? texts.notPublished
    : publishedVersion === version
      ? texts.published(version)
      : texts.newer(publishedVersion);

interface EditedProps {
  code: string | null;
  template: string | null;
  list: readonly ShownIndex[] | null;
  error: Parameters<typeof ProblemAlert>[0]["error"] | null;
  reload(): void;
}

function Edited({ code, template, list, error, reload }: EditedProps) {
  const catalogue = useResource("catalogue", () => indicators.catalogue(), true);
  const [said, setSaid] = useState("");
  const end = useRef<HTMLDivElement>(null);
  const known = list?.find((one) => one.code === code) ?? null;
  // The editor of a new index gives way to that of the saved one: what was said, and the focus, stay with the page.
  const isKnown = known !== null;
  useEffect(() => {
    if (said && isKnown) {
      end.current?.focus();
    }
  }, [said, isKnown]);
  const isSilent = useCallback(() => setSaid(""), []);
  const failed = error ?? catalogue.error;
  const back = <Back href={home} text={texts.backToList} />;
  if (!list || !catalogue.data || (code !== null && !known)) {
    return (
      <PageFrame title={texts.title} preline={back}>
        {failed && <ProblemAlert error={failed} onRetry={catalogue.error ? catalogue.reload : reload} />}
        {catalogue.error && <p>{texts.nothingReleased}</p>}
        {list && catalogue.data && said === "" ? <p>{texts.unknown(code ?? "")}</p> : !failed && <Loading />}
      </PageFrame>
    );
  }
  const start = known
    ? draftOfDefinition(known.code, known.definition)
    : draftOfTemplate(
        indexTemplates.find((one) => one.key === template) ?? (indexTemplates.at(-1) as (typeof indexTemplates)[number]),
        catalogue.data.indicators,
        catalogue.data.levels,
      );
  return (
    <PageFrame title={known?.name ?? texts.newTitle} preline={back}>
      <IndexEditor
        key={code ?? `new ${template}`}
        start={start}
        current={known}
        catalogue={catalogue.data}
        onEdited={isSilent}
        onSaved={(saved, words) => {
          setSaid(words);
          reload();
          if (known === null) {
            navigate(indexAddress({ index: saved }), { replace: true });
          }
        }}
      />
      <div ref={end} tabIndex={-1} className="define-saved">
        {said && (
          <Notice look="success" title={texts.savedTitle}>
            <p className="kern-body">{said}</p>
          </Notice>
        )}
      </div>
      {known && (
        <PublishIndexForm
          key={known.version}
          index={known}
          onChange={reload}
          onRetired={() => {
            reload();
            navigate(home);
          }}
        />
      )}
      {known && <IndexVersions code={known.code} version={known.version} />}
    </PageFrame>
  );
}

function Back({ href, text }: { href: string; text: string }) {
  return (
    <Link className="kern-link" href={href}>
      {text}
    </Link>
  );
}
