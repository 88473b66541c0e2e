import { expect, test } from "vitest";
import type { DatasetDefinition, Proposal } from "../api/ingestion.ts";
import { suggestionsOf, withMeanings } from "./periodMeanings.ts";

const definition = { code: "a", name: "A", profile: { period: { column: "Datum", as: "year" } } } as unknown as DatasetDefinition;

test("only texts that name a year are suggested", () => {
  const proposal = {
    unknownPeriods: [
      { text: "2020_12_32", suggested: "2020" },
      { text: "k. A.", suggested: null },
    ],
  };
  expect(suggestionsOf(proposal as unknown as Proposal)).toEqual({ "2020_12_32": "2020" });
});

test("a meaning is kept, taken back, or leaves rows out", () => {
  const one = withMeanings(definition, { "2020_12_32": "2020", "k. A.": "" });
  expect(one.profile.period).toEqual({ column: "Datum", as: "year", meanings: { "2020_12_32": "2020", "k. A.": "" } });
  expect(withMeanings(one, { "2020_12_32": null }).profile.period?.meanings).toEqual({ "k. A.": "" });
});
