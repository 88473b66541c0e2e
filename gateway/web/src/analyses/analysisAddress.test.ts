import { expect, test } from "vitest";
import { type AnalysisState, analysisAddress, analysisOf, parseAnalysis, questionOf } from "./analysisAddress.ts";

const parse = (address: string) => parseAnalysis(new URL(address, "http://x"));

const state: AnalysisState = {
  indicator: "kinderarmut",
  analysis: "similarity",
  level: "sozialraum",
  period: "2024",
  release: "r-1",
  area: "10044111-01",
  publicEdition: true,
  choices: { area: ["10044111-02"], criterion: ["leerstand", "wahlbeteiligung"] },
};

test("an address carries all that is shown, so that it can be sent to somebody", () => {
  expect(parse(analysisAddress(state))).toEqual(state);
});

test("a short address is a change, and leaves the rest to the service", () => {
  expect(parse("/auswerten/kinderarmut")).toMatchObject({ indicator: "kinderarmut", analysis: "change", level: "", choices: {} });
  expect(questionOf(parse("/auswerten/kinderarmut"))).toEqual({});
});

test("what another analysis was asked with is not carried over", () => {
  expect(parse("/auswerten/a/entwicklung?bezug=2020&ab=2018").choices).toEqual({ from: ["2018"] });
});

test("the service is asked in its own words", () => {
  expect(questionOf(state)).toEqual({
    level: "sozialraum",
    period: "2024",
    release: "r-1",
    edition: "public",
    area: ["10044111-02"],
    criterion: ["leerstand", "wahlbeteiligung"],
  });
});

test("the atlas leads to what it shows", () => {
  expect(analysisOf({ indicator: "a b", level: "gemeinde", period: "2023", release: null, publicEdition: true })).toBe(
    "/auswerten/a%20b/veraenderung?ebene=gemeinde&zeitraum=2023&fassung=oeffentlich",
  );
});
