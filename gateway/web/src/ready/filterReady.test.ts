import { expect, test } from "vitest";
import { readyCatalogue } from "../../fixtures/readyIndicators.ts";
import { countReady, filterReady } from "./filterReady.ts";
import { adaptAddress, namesIn, pairsOf, withName } from "./ownNames.ts";

const codes = (wish: Partial<Parameters<typeof filterReady>[1]>) =>
  filterReady(readyCatalogue().chapters, { words: "", chapter: "", state: "all", ...wish })
    .flatMap((chapter) => chapter.indicators)
    .map((one) => one.code);

test("synonyms and tags find an indicator, whatever the capitals", () => {
  expect(codes({ words: "bürgergeld" })).toEqual(["kinderarmut", "altersarmut"]);
  expect(codes({ words: "SDG 4 BUERGERGELD" })).toEqual(["kinderarmut"]);
});

test("chapter and state narrow it down, and empty chapters are left out", () => {
  expect(codes({ state: "possible" })).toEqual(["anteil_65_plus", "kinderarmut"]);
  expect(codes({ chapter: "demographie", state: "missing" })).toEqual([]);
  expect(countReady(readyCatalogue().chapters)).toEqual({ all: 4, on: 1, possible: 2, missing: 1 });
});

test("own names stand in the address and come back", () => {
  const names = withName(withName({}, "arbeitslose", "alo"), "svb", "beschaeftigte");
  expect(pairsOf(names)).toEqual(["arbeitslose:alo", "svb:beschaeftigte"]);
  const address = adaptAddress("x", names);
  expect(namesIn(new URL(address, "http://localhost").searchParams)).toEqual(names);
  expect(withName(names, "svb", "")).toEqual({ arbeitslose: "alo" });
});
