import { useEffect } from "react";
import { analyses } from "../api/analyses.ts";
import { indicators } from "../api/indicators.ts";
import { EditionNote } from "../app/EditionNote.tsx";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { navigate, useAddress } from "../app/location.ts";
import { Notice } from "../app/Notice.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { AnalysisControls } from "./AnalysisControls.tsx";
import { AnalysisResult } from "./AnalysisResult.tsx";
import { AnalysisTabs } from "./AnalysisTabs.tsx";
import { analysisTexts as texts } from "./analyses.texts.de.ts";
import { type AnalysisState, analysisAddress, parseAnalysis, questionOf } from "./analysisAddress.ts";

/** One indicator, analysed in several ways: /auswerten/{indicator}/{analysis}. */
export default function AnalysisPage() {
  const state = parseAnalysis(useAddress());
  const catalogue = useResource(`catalogue ${state.release}`, () => indicators.catalogue(state.release ?? undefined), true);
  const indicator = catalogue.data?.indicators.find((candidate) => candidate.code === state.indicator);
  if (catalogue.error) {
    return (
      <div className="page">
        <ProblemAlert error={catalogue.error} onRetry={catalogue.reload} />
      </div>
    );
  }
  if (!catalogue.data) {
    return <Loading />;
  }
  if (!indicator) {
    return (
      <PageFrame title={texts.unknownIndicator} narrow>
        <p className="kern-body">
          {texts.unknownIndicatorText} <Link href="/atlas">{texts.toAtlas}</Link>
        </p>
      </PageFrame>
    );
  }
  return <Analysed state={state} catalogue={catalogue.data} name={indicator.name} />;
}

interface Props {
  state: AnalysisState;
  catalogue: Awaited<ReturnType<typeof indicators.catalogue>>;
  name: string;
}

function Analysed({ state, catalogue, name }: Props) {
  const question = questionOf(state);
  const {
    data: last,
    error,
    loading,
    reload,
  } = useResource(
    `analysis ${state.analysis} ${state.indicator} ${JSON.stringify(question)}`,
    () => analyses.read(state.analysis, state.indicator, question),
    true,
  );
  // While another analysis loads, the last answer is still there: it is not this one's.
  const data = last?.analysis === state.analysis && last.indicator.code === state.indicator ? last : null;
  const go = (change: Partial<AnalysisState>) => navigate(analysisAddress({ ...state, ...change }), { replace: true });
  useEffect(() => {
    document.title = `${texts.names[state.analysis]}: ${name}`;
  }, [state.analysis, name]);
  const notPublic = data?.isNotPublic ? data.rows.filter((row) => row.isNotPublic).length || 1 : 0;
  return (
    <div className="page analysis-page" aria-busy={loading}>
      <EditionNote
        notPublic={notPublic}
        isPublicEdition={state.publicEdition}
        other={analysisAddress({ ...state, publicEdition: !state.publicEdition })}
      />
      <div className="page-head">
        <p className="kern-preline">
          <Link className="text-link" href={`/atlas/${encodeURIComponent(state.indicator)}`}>
            {texts.toAtlas}
          </Link>
        </p>
        <h1 className="kern-heading-large">{name}</h1>
      </div>
      <AnalysisTabs state={state} />
      <p className="page-lead analysis-question">{texts.questions[state.analysis]}</p>
      <AnalysisControls state={state} catalogue={catalogue} analysis={data} onChange={go} />
      {error ? (
        <ProblemAlert error={error} onRetry={reload} />
      ) : !data ? (
        <Loading />
      ) : data.notPossible ? (
        <Notice look="info" title={texts.notPossible}>
          <p className="kern-body">{data.notPossible}</p>
        </Notice>
      ) : (
        <AnalysisResult
          key={data.analysis}
          analysis={data}
          state={state}
          level={catalogue.levels.find((level) => level.code === data.level) ?? null}
          levels={catalogue.levels}
          csv={analyses.csvUrl(state.analysis, state.indicator, question)}
          onArea={(area) =>
            // Where one area is what others are compared with, pointing at another asks anew.
            state.analysis === "similarity"
              ? go({ choices: { ...state.choices, area: [area] } })
              : go({ area: area === state.area ? "" : area })
          }
        />
      )}
    </div>
  );
}
