import { expect, test } from "vitest";
import type { CataloguedDataset } from "../api/dataCatalogue.ts";
import { counts, found } from "./catalogueFilters.ts";

const entry = (part: Partial<CataloguedDataset>): CataloguedDataset => ({
  key: part.title ?? "",
  dataset: "code",
  title: "",
  entry: null,
  providerName: "",
  agreementTitle: "Vereinbarung",
  cadenceWords: "",
  purpose: "",
  themeName: "",
  licenceName: "",
  levelName: "",
  measures: [],
  missing: [],
  openQuestions: 0,
  lastPeriod: "",
  isOverdue: false,
  overdue: [],
  indicators: null,
  updatedAt: null,
  updatedBy: null,
  ...part,
});

const entries = [
  entry({ title: "Wohnen", measures: ["Wohnfläche"], isOverdue: true }),
  entry({ title: "Arbeit", indicators: [{ code: "a", name: "Arbeitslosenanteil", isReleased: true }], openQuestions: 2 }),
  entry({ title: "Pflege", dataset: null, agreementTitle: "" }),
];

test("a filter leaves what it names", () => {
  expect(counts(entries)).toEqual({ all: 3, there: 2, wished: 1, overdue: 1, questions: 1, noAgreement: 1 });
  expect(found(entries, "wished", "").map((one) => one.title)).toEqual(["Pflege"]);
});

test("a search finds measures and indicators, whatever way umlauts are written", () => {
  expect(found(entries, "all", "wohnflaeche").map((one) => one.title)).toEqual(["Wohnen"]);
  expect(found(entries, "all", "arbeitslosen anteil").map((one) => one.title)).toEqual(["Arbeit"]);
  expect(found(entries, "overdue", "arbeit")).toEqual([]);
});
