import { expect, test } from "vitest";
import { areaRows, inOrder, shapeOf, withheldShare } from "./areaRows.ts";
import { assign, formerly, planOf } from "./cutPlan.ts";

const blocks = ["1", "2", "3"].map((code) => ({ code, name: code, parent: null, area: "A", before: "A" }));
const plan = assign(
  planOf({
    areas: [
      { code: "A", name: "Nord" },
      { code: "B", name: "Süd" },
    ],
    blocks,
  }),
  ["3"],
  "B",
);
const indicator = {
  code: "sgb2",
  name: "Grundsicherung",
  period: "2025",
  areaCount: 2,
  withheldPublic: 1,
  withheldStaff: 0,
  sharePublic: 0.5,
  shareStaff: 0,
  areas: [
    { code: "A", withheldPublic: false, withheldStaff: false },
    { code: "B", withheldPublic: true, withheldStaff: false },
  ],
};

test("a row counts its blocks and those that are new, before any answer", () => {
  const rows = areaRows(plan, formerly(blocks), null, null);
  expect(rows.map((row) => [row.name, row.blocks, row.newBlocks, row.lostBlocks, row.inhabitants, row.shape])).toEqual([
    ["Nord", 2, 0, 1, null, null],
    ["Süd", 1, 1, 0, null, null],
  ]);
});

test("a row takes what is measured and what the gate says", () => {
  const rows = areaRows(
    plan,
    null,
    {
      areas: [{ code: "B", blocks: 1, squareKilometres: 2, compactness: 0.5, pieces: 2, kept: 0 }],
      unassigned: 0,
      moved: 1,
      findings: [],
    },
    {
      period: null,
      inhabitants: { code: "einwohner", name: "Einwohner", unit: "Anzahl", areas: [{ code: "B", value: 1200 }] },
      indicators: [indicator, { ...indicator, code: "alt", areas: [{ code: "B", withheldPublic: true, withheldStaff: true }] }],
      findings: [],
    },
  );
  expect(rows[1]).toMatchObject({ inhabitants: 1200, squareKilometres: 2, shape: "torn", withheld: 2, newBlocks: 0 });
  expect([...(rows[1]?.showing ?? [])]).toEqual([
    ["sgb2", "staff"],
    ["alt", "hidden"],
  ]);
  expect(rows[0]).toMatchObject({ inhabitants: null, shape: null, withheld: 0 });
});

test("rows that ask for a look come first", () => {
  const rows = areaRows(plan, formerly(blocks), null, {
    period: null,
    inhabitants: { code: "e", name: "Einwohner", unit: "Anzahl", areas: [{ code: "B", value: 90 }] },
    indicators: [indicator],
    findings: [],
  });
  const names = (order: Parameters<typeof inOrder>[1]) => inOrder(rows, order).map((row) => row.name);
  expect(names("given")).toEqual(["Nord", "Süd"]);
  expect(names("smallest")).toEqual(["Süd", "Nord"]);
  expect(names("withheld")).toEqual(["Süd", "Nord"]);
  expect(names("moved")).toEqual(["Nord", "Süd"]);
});

test.each([
  [0.8, 1, "compact"],
  [0.35, 1, "compact"],
  [0.3, 1, "long"],
  [0.1, 1, "torn"],
  [0.8, 2, "torn"],
  [null, 1, null],
  [null, 2, "torn"],
])("compactness %s in %s pieces is %s", (compactness, pieces, word) => {
  expect(shapeOf(compactness, pieces)).toBe(word);
});

test("the share is of all values of all indicators", () => {
  expect(withheldShare([indicator, { withheldPublic: 2, areaCount: 6 }])).toEqual({ withheld: 3, all: 8, percent: 37.5 });
  expect(withheldShare([])).toEqual({ withheld: 0, all: 0, percent: 0 });
});
