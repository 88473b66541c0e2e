import { Link } from "../app/Link.tsx";
import { analysisTexts as texts } from "./analyses.texts.de.ts";
import { type AnalysisState, analysisAddress, analysisNames } from "./analysisAddress.ts";

/** Each analysis is a page of its own; level, period and area go along. */
export function AnalysisTabs({ state }: { state: AnalysisState }) {
  return (
    <nav aria-label={texts.tabs} className="analysis-tabs">
      <ul>
        {analysisNames.map((name) => (
          <li key={name}>
            <Link
              href={analysisAddress({ ...state, analysis: name, choices: {} })}
              aria-current={name === state.analysis ? "page" : undefined}
            >
              {texts.names[name]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
