import { expect, test } from "vitest";
import { countsDataset, datasetCodeOf } from "./countsDataset.ts";

test("a name becomes the code of a dataset", () => {
  expect(datasetCodeOf("Einrichtungen je Gebiet (Städte)")).toBe("einrichtungen_je_gebiet_staedte");
});

test("the dataset reads the columns of the table of counts", () => {
  const dataset = countsDataset("Kitas", "stadtteil", "10044115");
  expect(dataset.code).toBe("kitas");
  expect(dataset.place).toBe("10044115");
  expect(dataset.profile.values?.map((value) => value.column)).toEqual(["einrichtungen", "plaetze"]);
});
