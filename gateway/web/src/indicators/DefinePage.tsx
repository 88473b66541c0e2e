import { indicators } from "../api/indicators.ts";
import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { useAddress } from "../app/location.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { namesIn, pairsOf } from "../ready/ownNames.ts";
import { DefinitionEditor } from "./DefinitionEditor.tsx";
import { DefinitionList } from "./DefinitionList.tsx";
import { DefinitionVersions } from "./DefinitionVersions.tsx";
import { defineTexts as texts } from "./define.texts.de.ts";
import { draftOf, emptyDraft } from "./draft.ts";

/** /indikatoren/festlegen */
export default function DefinePage() {
  return (
    <Guarded area="definitionen">
      <Definitions />
    </Guarded>
  );
}

function Definitions() {
  const asked = useAddress().searchParams;
  const fromReady = asked.get("fertig");
  const pairs = pairsOf(namesIn(asked));
  const code = asked.get("indikator") ?? asked.get("kopie");
  const list = useResource("definitions", () => indicators.definitions());
  const ready = useResource(fromReady && `ready ${pairs.join(" ")}`, () => indicators.ready(pairs));
  if (code === null && !fromReady && !asked.has("neu")) {
    return (
      <PageFrame title={texts.title} lead={texts.lead} preline={<Back href="/indikatoren" text={texts.back} />}>
        {list.error && <ProblemAlert error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading />}
        <p>
          <Link className="kern-link" href="/indikatoren/katalog">
            {texts.toReady}
          </Link>
        </p>
        {list.data && <DefinitionList definitions={list.data} onChange={list.reload} />}
      </PageFrame>
    );
  }
  const known = list.data?.find((one) => one.code === code) ?? null;
  const isCopy = asked.has("kopie");
  const back = <Back href="/indikatoren/festlegen" text={texts.backToList} />;
  if (!list.data || (code !== null && !known)) {
    return (
      <PageFrame title={texts.title} preline={back}>
        {list.error && <ProblemAlert error={list.error} onRetry={list.reload} />}
        {list.data ? <p>{texts.unknown(code ?? "")}</p> : !list.error && <Loading />}
      </PageFrame>
    );
  }
  if (fromReady) {
    const found = ready.data?.chapters.flatMap((chapter) => chapter.indicators).find((one) => one.code === fromReady);
    return (
      <PageFrame
        title={found ? texts.readyTitle(found.definition.name) : texts.title}
        preline={<Back href="/indikatoren/katalog" text={texts.backToReady} />}
      >
        {ready.error && <ProblemAlert error={ready.error} onRetry={ready.reload} />}
        {!ready.data && !ready.error && <Loading />}
        {ready.data && !found && <p>{texts.unknown(fromReady)}</p>}
        {found && (
          <DefinitionEditor
            key={fromReady}
            start={draftOf(found.code, found.definition)}
            current={null}
            taken={list.data.map((one) => one.code)}
            onSaved={list.reload}
          />
        )}
      </PageFrame>
    );
  }
  const draft = known ? draftOf(isCopy ? "" : known.code, known.definition) : emptyDraft;
  const title = !known ? texts.newTitle : (isCopy ? texts.copyTitle : texts.editTitle)(known.definition.name);
  return (
    <PageFrame title={title} preline={back}>
      <DefinitionEditor
        key={`${code} ${isCopy}`}
        start={known && isCopy ? { ...draft, name: texts.copyName(draft.name) } : draft}
        current={isCopy ? null : known}
        taken={list.data.map((one) => one.code)}
        onSaved={list.reload}
      />
      {known && !isCopy && <DefinitionVersions code={known.code} version={known.version} />}
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
