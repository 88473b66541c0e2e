// @vitest-environment jsdom

import { describe, expect, it } from "vitest";
import { describeCell } from "./describe.ts";
import { estimatedPercent, estimatedText } from "./estimated.ts";
import { readTable, type ValuesDataset } from "./jsonStat.ts";
import { valueCell } from "./table.ts";

const dataset = {
  version: "2.0",
  class: "dataset",
  id: ["area", "time"],
  size: [2, 1],
  dimension: { area: { category: { index: ["a", "b"] } }, time: { category: { index: ["2019"] } } },
  value: [12.5, 4],
  status: { "0": "Converted" },
  extension: {
    indicator: { code: "i", name: "I", kind: "share", unit: "%", decimals: 1, direction: "neutral" },
    release: { id: "r", name: "R" },
    estimatedShares: { "0": 0.234 },
  },
} as unknown as ValuesDataset;

describe("how much of a converted number is estimated", () => {
  it.each([
    [0, "0 %"],
    [0.001, "unter 1 %"],
    [0.234, "23 %"],
    [0.999, "über 99 %"],
    [1, "100 %"],
  ])("%d is %s", (share, expected) => expect(estimatedPercent(share).replace("\u00a0", " ")).toBe(expected));

  it("stands beside the number, and beside no other", () => {
    const table = readTable(dataset);

    expect(describeCell(table.cell("a", "2019"), { unit: "%", decimals: 1 })).toBe(
      "12,5\u00a0% (umgerechnet, 23\u00a0% geschätzt)",
    );
    expect(describeCell(table.cell("b", "2019"), { unit: "%", decimals: 1 })).toBe("4,0\u00a0%");
    expect(valueCell(table.cell("a", "2019"), 1, "%").textContent).toContain("u (23\u00a0%)");
  });

  it("is nothing where old areas came whole", () => {
    expect(estimatedText(0)).toBe("nichts geschätzt");
  });
});
