import { describe, expect, test } from "vitest";
import { definitionOf, draftOf, emptyDraft, germanNumberOf, triedOf, withKind } from "./draft.ts";

const stored = {
  code: "quote",
  name: "Quote",
  domain: "arbeit",
  kind: "share",
  unit: "%",
  factor: 100,
  decimals: 1,
  direction: "higherIsWorse",
  numerator: "faelle",
  denominator: "personen",
  minimumBase: 12.5,
  occasions: { "2021": "Bundestagswahl" },
  missingTolerance: 0.1,
  aggregates: { faelle: "mean" },
  position: 4,
} as const;

describe("a definition that is changed", () => {
  test("comes back as it was, with what has no field", () => {
    const definition = definitionOf(draftOf("quote", stored));
    expect(definition).toMatchObject(stored);
  });

  test("has no denominator where it is a plain number", () => {
    expect(draftOf("z", { ...stored, denominator: "1" }).denominator).toBe("");
    expect(definitionOf({ ...emptyDraft, kind: "count", numerator: "a" }).denominator).toBe("1");
  });

  test("reads numbers as Germans write them", () => {
    expect(["1.000", "0,5", "100", "1.000,5"].map(germanNumberOf)).toEqual([1000, 0.5, 100, 1000.5]);
    expect(["1.5", "1,000.5", "viel", ""].map(germanNumberOf)).toEqual([null, null, null, null]);
  });
});

describe("the sheet", () => {
  test("takes words with commas between them, each once, and says nothing where there is none", () => {
    expect(definitionOf({ ...emptyDraft, tags: "SDG 1, , Armut,SDG 1" })).toMatchObject({
      tags: ["SDG 1", "Armut"],
      synonyms: null,
    });
    expect(draftOf("a", { ...stored, tags: ["SDG 1", "Armut"] }).tags).toBe("SDG 1, Armut");
  });

  test("keeps parts that may be missing in percent", () => {
    expect(draftOf("a", { ...stored, missingTolerance: 0.07 }).missingTolerance).toBe("7");
    expect(definitionOf({ ...emptyDraft, missingTolerance: "7" }).missingTolerance).toBe(0.07);
  });

  test("says how a year is made only of measures that are in the formula", () => {
    const draft = { ...draftOf("a", stored), numerator: "andere[alter=faelle] + dritte + zaehler(vierte)" };
    expect(definitionOf({ ...draft, aggregates: { faelle: "mean", dritte: "sum", andere: "" } }).aggregates).toEqual({
      dritte: "sum",
    });
  });
});

describe("a kind", () => {
  test("proposes unit and factor, and leaves what a person wrote", () => {
    const share = withKind(emptyDraft, "share");
    expect(share).toMatchObject({ unit: "%", factor: "100" });
    expect(withKind(share, "rate")).toMatchObject({ unit: "je 1.000", factor: "1.000" });
    expect(withKind({ ...share, unit: "je 100" }, "rate").unit).toBe("je 100");
  });

  test("a count has no denominator", () => {
    expect(withKind({ ...emptyDraft, denominator: "personen" }, "count").denominator).toBe("");
  });
});

describe("a change", () => {
  const change = withKind(emptyDraft, "change");

  test("says of what and against when, and nothing else does", () => {
    expect(definitionOf(change)).toMatchObject({ changeOf: "share", comparedWith: "-1", changeAs: null, unit: "Prozentpunkte" });
    expect(definitionOf({ ...change, kind: "share" })).toMatchObject({ changeOf: null, comparedWith: null, changeAs: null });
  });

  test("of a count has no base", () => {
    expect(definitionOf({ ...change, changeOf: "count", denominator: "personen" }).denominator).toBe("1");
    expect(definitionOf({ ...change, denominator: "personen" }).denominator).toBe("personen");
  });
});

describe("a trial", () => {
  test("is asked for as soon as there are a kind and a numerator", () => {
    expect(triedOf(emptyDraft)).toBeNull();
    expect(triedOf({ ...emptyDraft, kind: "count" })).toBeNull();
    expect(triedOf({ ...emptyDraft, kind: "count", numerator: "a" })).toMatchObject({ name: "Entwurf", unit: "Anzahl" });
  });

  test("is not asked for anew while words are written", () => {
    const draft = { ...emptyDraft, kind: "count" as const, numerator: "a" };
    expect(triedOf({ ...draft, howToRead: "So." })).toEqual(triedOf(draft));
  });
});
