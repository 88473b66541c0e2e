import { formatNumber } from "../../figures/format.ts";
import { geography } from "../api/geography.ts";
import type { ComputedIndex } from "../api/indexes.ts";
import { Loading } from "../app/Loading.tsx";
import { useResource } from "../app/useResource.ts";
import { CrossTable } from "./CrossTable.tsx";
import { IndexTable } from "./IndexTable.tsx";
import { indexTexts as texts } from "./indexes.texts.de.ts";
import { PairMap, PartMap } from "./PartMaps.tsx";
import { Robustness } from "./Robustness.tsx";

/** All of an index: maps, cross table, areas, robustness, and how it was computed. */
export function IndexResult({ index, hasWords }: { index: ComputedIndex; hasWords: boolean }) {
  // On its own page it stands right under the title, in the editor under the heading of the result.
  const Heading = hasWords ? "h2" : "h3";
  const { level, mapHash, areas, dynamics, findings, notes, words } = index;
  const map = useResource(mapHash ? `map ${level} ${mapHash}` : null, () => geography.overview(level, mapHash), true);
  const scored = areas.filter((area) => area.status.score !== null).length;
  return (
    <div className="index-result">
      <p className="cut-headline">{texts.headline(formatNumber(scored), formatNumber(areas.length))}</p>
      {findings.length > 0 && <Lines label={texts.findings} lines={findings} />}
      {mapHash !== "" && !map.data && <Loading />}
      {map.data && !map.loading && (
        <div className="index-maps">
          <PartMap index={index} topology={map.data} part="status" />
          {dynamics && <PartMap index={index} topology={map.data} part="dynamics" />}
        </div>
      )}
      {dynamics && (
        <section aria-labelledby="index-cross">
          <Heading id="index-cross" className="kern-heading-small">
            {texts.cross}
          </Heading>
          <CrossTable index={index} />
          {map.data && !map.loading && <PairMap index={index} topology={map.data} />}
        </section>
      )}
      <section aria-labelledby="index-areas">
        <Heading id="index-areas" className="kern-heading-small">
          {texts.table}
        </Heading>
        <IndexTable index={index} />
      </section>
      <section aria-labelledby="index-robustness">
        <Heading id="index-robustness" className="kern-heading-small">
          {texts.robustness}
        </Heading>
        <Robustness index={index} subheading={hasWords ? "h3" : "h4"} />
      </section>
      {hasWords && (
        <section aria-labelledby="index-words">
          <Heading id="index-words" className="kern-heading-small">
            {texts.words}
          </Heading>
          <Lines label={texts.words} lines={words} />
        </section>
      )}
      <section aria-labelledby="index-notes">
        <Heading id="index-notes" className="kern-heading-small">
          {texts.notes}
        </Heading>
        <Lines label={texts.notes} lines={notes} />
      </section>
    </div>
  );
}

export function Lines({ label, lines }: { label: string; lines: readonly string[] }) {
  return (
    <ul className="index-lines" aria-label={label}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
