import { expect, test } from "vitest";
import type { DatasetDefinition, ImportProfile, Proposal } from "../api/ingestion.ts";
import { areaPart, conditionOn, conditionsOf, textsIn, textsOf, withBlockRows } from "./rowChoices.ts";

const proposal = {
  firstDataLine: 2,
  columns: [
    { number: 1, labels: ["Ort"], reference: "Ort" },
    { number: 2, labels: ["Art"], reference: "Art" },
  ],
  rows: [
    { line: 1, cells: ["Ort", "Art"] },
    { line: 2, cells: ["a", "Summe"] },
    { line: 3, cells: ["b", "Teil "] },
    { line: 4, cells: ["c", "Summe"] },
    { line: 5, cells: ["d", ""] },
  ],
} as unknown as Proposal;

test("the texts of a column stand there once, without the header", () => {
  expect(textsIn(proposal, "Art")).toEqual(["Summe", "Teil"]);
  expect(textsIn(proposal, "Fremd")).toEqual([]);
});

test("a condition begins with what the first row has", () => {
  expect(conditionOn(proposal, proposal.columns[1] as never)).toEqual({ column: "Art", equals: ["Summe"] });
});

test("one condition is a list of one", () => {
  const one = { column: "Art", equals: ["Teil"] };
  expect(conditionsOf({ keep: one } as unknown as ImportProfile)).toEqual([one]);
  expect(conditionsOf({ keep: [one] } as unknown as ImportProfile)).toEqual([one]);
  expect(conditionsOf({} as ImportProfile)).toEqual([]);
});

test("several texts are divided by semicolons", () => {
  expect(textsOf("Summe; Teil, klein")).toEqual(["Summe", "Teil, klein"]);
});

test.each([
  [{ part: "leadingDigits" }, "051 Düsseldorf, Stadt", "051"],
  [{ part: "leadingDigits" }, "Düsseldorf", null],
  [{ part: "beforeBlank" }, "05-111 Düsseldorf", "05-111"],
  [{ part: "behindBlank" }, "051 Düsseldorf, Stadt", "Düsseldorf, Stadt"],
  [{ part: "behindBlank" }, "051", null],
  [{ pattern: "\\((\\d+)\\)" }, "Düsseldorf (05111)", "05111"],
  [{ pattern: "(" }, "Düsseldorf", null],
  [{}, " Mitte ", "Mitte"],
])("%j takes from „%s“ %s", (area, text, part) => {
  expect(areaPart(text, area as NonNullable<ImportProfile["area"]>)).toBe(part);
});

test("rows that say a period leave no other place for it", () => {
  const definition = { profile: { period: { column: "Jahr", as: "year" } } } as unknown as DatasetDefinition;
  const changed = withBlockRows(definition, "period");
  expect(changed.profile.blockRows).toEqual({ is: "period" });
  expect(changed.profile.period).toEqual({ column: null, fileName: false, line: null, value: null, as: "year" });
  expect(withBlockRows(definition, "breakdown", "alter").profile.blockRows).toEqual({ is: "breakdown", attribute: "alter" });
  expect(withBlockRows(changed, "").profile.blockRows).toBeNull();
});
