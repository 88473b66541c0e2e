import type { AnalysisName, AnalysisQuestion } from "../api/analyses.ts";
import { askedReport, parseReading, withReading } from "../app/edition.ts";

/** /auswerten/{indicator}/{analysis}?ebene=&zeitraum=&gebiet=&release=&fassung=oeffentlich and what the analysis is asked with. */

export interface AnalysisState {
  indicator: string;
  analysis: AnalysisName;
  level: string;
  period: string;
  /** Null: the one that is current. */
  release: string | null;
  /** The area that is pointed out. */
  area: string;
  publicEdition: boolean;
  /** By the parameter of the service. */
  choices: Record<string, string[]>;
}

/** In the order in which they are offered. */
export const analysisWords: Record<AnalysisName, string> = {
  change: "veraenderung",
  trend: "entwicklung",
  uncertainty: "unsicherheit",
  clusters: "haeufungen",
  segregation: "verteilung",
  correlation: "zusammenhang",
  similarity: "aehnliche",
};
export const analysisNames = Object.keys(analysisWords) as AnalysisName[];

const choiceWords: Record<string, string> = {
  reference: "bezug",
  measure: "angabe",
  from: "ab",
  confidence: "sicherheit",
  method: "verfahren",
  basis: "grundlage",
  shuffles: "mischungen",
  seed: "startwert",
  within: "in",
  with: "mit",
  area: "aehnlich-wie",
  criterion: "merkmal",
};

/** Which of them each analysis is asked with; the others would be refused or mean something else. */
export const choicesOf: Record<AnalysisName, readonly string[]> = {
  change: ["reference", "measure"],
  trend: ["from"],
  uncertainty: ["reference", "confidence"],
  clusters: ["method", "basis", "shuffles", "seed"],
  segregation: ["within"],
  correlation: ["with"],
  similarity: ["area", "criterion"],
};

export function parseAnalysis(address: URL): AnalysisState {
  const [, , indicator = "", word = ""] = address.pathname.split("/").map(decodeURIComponent);
  const analysis = analysisNames.find((name) => analysisWords[name] === word) ?? "change";
  const search = address.searchParams;
  const { publicEdition, release } = parseReading(address);
  const choices = choicesOf[analysis].flatMap((parameter) => {
    const values = search.getAll(choiceWords[parameter] ?? parameter).filter(Boolean);
    return values.length === 0 ? [] : [[parameter, values] as const];
  });
  return {
    indicator,
    analysis,
    level: search.get("ebene") ?? "",
    period: search.get("zeitraum") ?? "",
    release,
    area: search.get("gebiet") ?? "",
    publicEdition,
    choices: Object.fromEntries(choices),
  };
}

export function analysisAddress(state: AnalysisState): string {
  const search = [
    ["ebene", state.level],
    ["zeitraum", state.period],
    ["gebiet", state.area],
    ...Object.entries(state.choices).flatMap(([parameter, values]) =>
      values.map((value) => [choiceWords[parameter] ?? parameter, value] as const),
    ),
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? "")}`);
  const path = `/auswerten/${encodeURIComponent(state.indicator)}/${analysisWords[state.analysis]}`;
  return withReading(search.length > 0 ? `${path}?${search.join("&")}` : path, { ...state, ownClasses: false });
}

/** Where the atlas leads: what it shows, analysed. */
export function analysisOf(shown: Pick<AnalysisState, "indicator" | "level" | "period" | "release" | "publicEdition">): string {
  return analysisAddress({ ...shown, analysis: "change", area: "", choices: {} });
}

/** In the words of the service. */
export function questionOf(state: AnalysisState): AnalysisQuestion {
  return {
    level: state.level || undefined,
    period: state.period || undefined,
    ...askedReport({ ...state, ownClasses: false }),
    ...state.choices,
  };
}
