import type { AnalysisName, AnalysisQuestion } from "../api/analyses.ts";
import { editionOf, isPublicEdition, publicEdition } from "../app/edition.ts";

/** /auswerten/{indicator}/{analysis}?ebene=&zeitraum=&freigabe=&gebiet=&fassung=oeffentlich and what the analysis is asked with. */

export interface AnalysisState {
  indicator: string;
  analysis: AnalysisName;
  level: string;
  period: string;
  release: string;
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
  const choices = choicesOf[analysis].flatMap((parameter) => {
    const values = search.getAll(choiceWords[parameter] ?? parameter).filter(Boolean);
    return values.length === 0 ? [] : [[parameter, values] as const];
  });
  return {
    indicator,
    analysis,
    level: search.get("ebene") ?? "",
    period: search.get("zeitraum") ?? "",
    release: search.get("freigabe") ?? "",
    area: search.get("gebiet") ?? "",
    publicEdition: isPublicEdition(address),
    choices: Object.fromEntries(choices),
  };
}

export function analysisAddress(state: AnalysisState): string {
  const search = [
    ["ebene", state.level],
    ["zeitraum", state.period],
    ["freigabe", state.release],
    ["gebiet", state.area],
    ...Object.entries(state.choices).flatMap(([parameter, values]) =>
      values.map((value) => [choiceWords[parameter] ?? parameter, value] as const),
    ),
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? "")}`);
  if (state.publicEdition) {
    search.push(publicEdition);
  }
  const path = `/auswerten/${encodeURIComponent(state.indicator)}/${analysisWords[state.analysis]}`;
  return search.length > 0 ? `${path}?${search.join("&")}` : path;
}

/** Where the atlas leads: what it shows, analysed. */
export function analysisOf(shown: { indicator: string; level: string; period: string; publicEdition: boolean }): string {
  return analysisAddress({ ...shown, analysis: "change", release: "", area: "", choices: {} });
}

/** In the words of the service. */
export function questionOf(state: AnalysisState): AnalysisQuestion {
  return {
    level: state.level || undefined,
    period: state.period || undefined,
    release: state.release || undefined,
    edition: editionOf(state.publicEdition),
    ...state.choices,
  };
}
