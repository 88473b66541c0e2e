import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type AdoptedIndicator, indicators, type ReadyCatalogue } from "../api/indicators.ts";
import { Guarded } from "../app/Guarded.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { navigate, useAddress } from "../app/location.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { AdoptBar } from "./AdoptBar.tsx";
import { AdoptedNotice } from "./AdoptedNotice.tsx";
import { countReady, filterReady, isPossible, type ReadyWish } from "./filterReady.ts";
import { OwnNamesBlock } from "./OwnNamesBlock.tsx";
import { namesIn, type OwnNames, pairsOf, withName } from "./ownNames.ts";
import { ReadyChapterBlock } from "./ReadyChapterBlock.tsx";
import { ReadyFilters } from "./ReadyFilters.tsx";
import { readyTexts as texts } from "./ready.texts.de.ts";

/** /indikatoren/katalog */
export default function ReadyIndicatorsPage() {
  const names = namesIn(useAddress().searchParams);
  const pairs = pairsOf(names);
  const list = useResource(`ready ${pairs.join(" ")}`, () => indicators.ready(pairs));
  const back = (
    <Link className="kern-link" href="/indikatoren/festlegen">
      {texts.back}
    </Link>
  );
  return (
    <Guarded area="definitionen">
      <PageFrame title={texts.title} lead={texts.lead} preline={back}>
        {list.error && <ProblemAlert error={list.error} onRetry={list.reload} />}
        {!list.data && !list.error && <Loading />}
        {list.data && <Catalogue catalogue={list.data} names={names} onChange={list.reload} />}
      </PageFrame>
    </Guarded>
  );
}

interface Props {
  catalogue: ReadyCatalogue;
  names: OwnNames;
  onChange(): void;
}

function Catalogue({ catalogue, names, onChange }: Props) {
  const [wish, setWish] = useState<ReadyWish>({ words: "", chapter: "", state: "all" });
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [adopted, setAdopted] = useState<AdoptedIndicator[]>([]);
  const end = useRef<HTMLDivElement>(null);
  const all = useMemo(() => catalogue.chapters.flatMap((chapter) => chapter.indicators), [catalogue]);
  const possible = all.filter(isPossible).map((one) => one.code);
  // What has been switched on meanwhile, or lost its data with another name, is not chosen any more.
  const chosen = possible.filter((code) => marked.has(code));
  const found = filterReady(catalogue.chapters, wish);
  const count = countReady(catalogue.chapters);
  const { run, busy, error } = useAction(
    useCallback(
      async (codes: string[]) => {
        setAdopted(await indicators.adopt(codes, names));
        setMarked(new Set());
        onChange();
      },
      [names, onChange],
    ),
  );
  useEffect(() => {
    if (adopted.length > 0) {
      end.current?.focus();
    }
  }, [adopted]);

  const mark = (code: string, isOn: boolean) =>
    setMarked((before) => (isOn ? new Set([...before, code]) : new Set([...before].filter((one) => one !== code))));
  const rename = (measure: string, own: string) => {
    const search = new URLSearchParams(pairsOf(withName(names, measure, own)).map((pair) => ["name", pair]));
    navigate(`/indikatoren/katalog${search.size > 0 ? `?${search}` : ""}`);
  };
  const adopt = (codes: string[]) => void run(codes);
  return (
    <>
      <p>{texts.summary(count.all, count.on, count.possible, count.missing)}</p>
      <ReadyFilters chapters={catalogue.chapters} wish={wish} onChange={(changed) => setWish({ ...wish, ...changed })} />
      <AdoptBar
        chosen={chosen.length}
        possible={possible.length}
        busy={busy}
        onAll={() => setMarked(new Set(possible))}
        onNone={() => setMarked(new Set())}
        onAdopt={() => adopt(chosen)}
      />
      <div ref={end} tabIndex={-1} className="define-saved">
        {error && <ProblemAlert error={error} />}
        <AdoptedNotice adopted={adopted} />
      </div>
      <p role="status">
        {found.length === 0 ? texts.noneFound : texts.found(found.reduce((sum, chapter) => sum + chapter.indicators.length, 0))}
      </p>
      {found.map((chapter) => (
        <ReadyChapterBlock
          key={chapter.code}
          chapter={chapter}
          names={names}
          chosen={new Set(chosen)}
          onMark={mark}
          onAdopt={(code) => adopt([code])}
        />
      ))}
      <OwnNamesBlock missing={catalogue.missingMeasures} names={names} onName={rename} />
    </>
  );
}
