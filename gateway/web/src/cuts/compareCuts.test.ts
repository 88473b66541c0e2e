import { expect, test } from "vitest";
import { cutFacts, planOfToday } from "./compareCuts.ts";
import { formerly, planOf } from "./cutPlan.ts";

const blocks = [
  { code: "1", name: "1", parent: null, area: "A", before: "A" },
  { code: "2", name: "2", parent: null, area: "B", before: "A" },
];
const areas = [
  { code: "A", name: "Nord" },
  { code: "B", name: "Süd" },
];
const before = formerly(blocks);

test("facts of a cut name its smallest area and count what moved", () => {
  const facts = cutFacts(
    planOf({ areas, blocks }),
    before,
    {
      areas: [
        { code: "A", blocks: 1, squareKilometres: 1, compactness: 0.6, pieces: 1, kept: 1 },
        { code: "B", blocks: 1, squareKilometres: 1, compactness: 0.4, pieces: 2, kept: 1 },
      ],
      unassigned: 0,
      moved: 1,
      findings: [],
    },
    {
      period: "2025",
      inhabitants: {
        code: "e",
        name: "Einwohner",
        unit: "Anzahl",
        areas: [
          { code: "A", value: 900 },
          { code: "B", value: 300 },
        ],
      },
      indicators: [],
      findings: [],
    },
  );
  expect(facts).toMatchObject({
    areas: 2,
    smallest: { name: "Süd", inhabitants: 300 },
    largest: { name: "Nord", inhabitants: 900 },
    withheld: null,
    meanCompactness: 0.5,
    torn: 1,
    moved: 1,
  });
});

test("before any answer nothing is claimed", () => {
  expect(cutFacts(planOf({ areas, blocks }), null, null, null)).toMatchObject({
    smallest: null,
    meanCompactness: null,
    torn: null,
    moved: null,
  });
});

test("today's cut is a plan too", () => {
  const today = planOfToday(before ?? new Map(), (code) => `Gebiet ${code}`);
  expect(today.areas).toEqual([{ code: "A", name: "Gebiet A" }]);
  expect(today.of.get("2")).toBe("A");
});
