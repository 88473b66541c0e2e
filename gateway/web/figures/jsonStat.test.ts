import { expect, test } from "vitest";
import { asDataset } from "../fixtures/asDataset.ts";
import { readTable, type ValuesDataset } from "./jsonStat.ts";

const dataset = asDataset({ A: [1, 2], B: ["Hidden", 4], C: [0, "NotYetReported"] }, ["2023", "2024"]);

test("a cell holds a number or the reason why there is none", () => {
  const table = readTable(dataset);
  expect(table.cell("A", "2024")).toEqual({ value: 2, state: null, flags: [] });
  expect(table.cell("B", "2023")).toEqual({ value: null, state: "Hidden", flags: [] });
  expect(table.cell("C", "2024")).toEqual({ value: null, state: "NotYetReported", flags: [] });
});

test("zero is a value and a missing cell is never zero", () => {
  const table = readTable({ ...dataset, value: [1, 2, null, 4, 0, null], status: {} });
  expect(table.cell("C", "2023").value).toBe(0);
  expect(table.cell("B", "2023")).toEqual({ value: null, state: "Unknown", flags: [] });
  expect(table.cell("nirgends", "2024").state).toBe("Unknown");
});

test("order of dimensions, category index as object and sparse values are all read", () => {
  const turned: ValuesDataset = {
    ...dataset,
    id: ["time", "area"],
    size: [2, 3],
    dimension: {
      area: { category: { index: { C: 2, A: 0, B: 1 } } },
      time: { category: { index: ["2023", "2024"] } },
    },
    value: { "0": 1, "3": 2, "4": 4 },
    status: { "1": "Hidden", "3": "Provisional" },
  };
  const table = readTable(turned);
  expect(table.areas.map((area) => area.code)).toEqual(["A", "B", "C"]);
  expect(table.cell("A", "2024")).toEqual({ value: 2, state: null, flags: ["Provisional"] });
  expect(table.cell("B", "2023").state).toBe("Hidden");
  expect(table.cell("B", "2024").value).toBe(4);
});
