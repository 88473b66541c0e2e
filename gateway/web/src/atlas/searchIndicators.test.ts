import { expect, test } from "vitest";
import { catalogue } from "../../fixtures/values.ts";
import { searchIndicators } from "./searchIndicators.ts";

const codes = (words: string) => searchIndicators(catalogue.indicators, words).map((indicator) => indicator.code);

test("all words must occur, in any field, in any order", () => {
  expect(codes("kinder 15")).toEqual(["kinderarmut"]);
  expect(codes("bundesagentur")).toEqual(["arbeitslosenquote", "sgb2-quote", "kinderarmut"]);
});

test("names come first, definitions only where no name fits", () => {
  expect(codes("wohn")).toEqual(["bevoelkerung", "geburtenrate", "wohnflaeche"]);
  expect(codes("hauptwohnung").length).toBeGreaterThan(3);
});

test("capitals and umlauts do not matter", () => {
  expect(codes("SPRACHFÖRDERUNG")).toEqual(["sprachfoerderung"]);
  expect(codes("sprachfoerderung")).toEqual(["sprachfoerderung"]);
});

test("no words find all", () => {
  expect(codes("  ")).toHaveLength(catalogue.indicators.length);
});

test("synonyms find what is meant", () => {
  expect(codes("Bürgergeld")).toEqual(["kinderarmut"]);
});
