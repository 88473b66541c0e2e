import { formatNumber, formatValue } from "../../figures/format.ts";
import type { Analysis } from "../api/analyses.ts";
import type { Level } from "../api/indicators.ts";
import { Link } from "../app/Link.tsx";
import { methodAddress } from "../methods/methodSections.ts";
import { AnalysisFigure } from "./AnalysisFigure.tsx";
import { AnalysisMapView } from "./AnalysisMapView.tsx";
import { AnalysisTable } from "./AnalysisTable.tsx";
import { analysisTexts as texts } from "./analyses.texts.de.ts";
import type { AnalysisState } from "./analysisAddress.ts";
import { MissingSign } from "./MissingSign.tsx";

interface Props {
  analysis: Analysis;
  state: AnalysisState;
  level: Level | null;
  levels: readonly Level[];
  csv: string;
  onArea(area: string): void;
}

/** What can be said first, then the pictures, then what it does not say, then all of it as a table. */
export function AnalysisResult({ analysis, state, level, levels, csv, onArea }: Props) {
  const [first, ...others] = analysis.sentences;
  return (
    <>
      <section className="analysis-sentences" aria-labelledby="analysis-result" aria-live="polite">
        <h2 id="analysis-result" className="figure-sr-only">
          {texts.result}
        </h2>
        <p className="analysis-first">{first}</p>
        {others.map((sentence) => (
          <p key={sentence} className="kern-body">
            {sentence}
          </p>
        ))}
      </section>
      <div className={analysis.map ? "analysis-pictures" : "analysis-pictures is-single"}>
        {analysis.map && (
          <AnalysisMapView
            analysis={analysis}
            map={analysis.map}
            level={level}
            levels={levels}
            area={state.area}
            onArea={onArea}
          />
        )}
        <div className="analysis-beside">
          <AnalysisFigure analysis={analysis} state={state} onArea={onArea} />
          <Facts analysis={analysis} />
        </div>
      </div>
      <div className="analysis-reading">
        <section aria-labelledby="analysis-cautions">
          <h2 id="analysis-cautions" className="kern-heading-small">
            {texts.cautions}
          </h2>
          <ul className="analysis-list">
            {analysis.cautions.map((caution) => (
              <li key={caution}>{caution}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="analysis-methods">
          <h2 id="analysis-methods" className="kern-heading-small">
            {texts.methods}
          </h2>
          <ul className="analysis-methods">
            {analysis.methods.map((method) => (
              <li key={method}>
                <Link className="text-link" href={methodAddress(method)}>
                  {method}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <AnalysisTable analysis={analysis} area={state.area} onArea={onArea} csv={csv} />
      <section className="analysis-notes" aria-labelledby="analysis-notes">
        <h2 id="analysis-notes" className="kern-heading-small">
          {texts.notes}
        </h2>
        <ul className="analysis-list">
          {analysis.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Facts({ analysis }: { analysis: Analysis }) {
  return analysis.facts.length === 0 ? null : (
    <section className="analysis-facts" aria-labelledby="analysis-facts">
      <h2 id="analysis-facts" className="kern-heading-small">
        {texts.facts}
      </h2>
      <dl>
        {analysis.facts.map((fact) => (
          <div key={fact.code}>
            <dt>{fact.name}</dt>
            <dd>
              <strong>
                {fact.cell.number === null || fact.cell.number === undefined ? (
                  <MissingSign cell={fact.cell} />
                ) : fact.unit ? (
                  formatValue(fact.cell.number, fact.decimals, fact.unit)
                ) : (
                  formatNumber(fact.cell.number, fact.decimals)
                )}
              </strong>
              <span>{fact.meaning}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
