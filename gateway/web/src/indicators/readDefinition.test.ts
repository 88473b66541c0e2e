import { describe, expect, test } from "vitest";
import { germanNumber, readDefinition } from "./readDefinition.ts";

function filled(entries: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) {
    form.set(name, value);
  }
  return form;
}

describe("a definition that was filled in", () => {
  test("carries the kind a person chose, and a share is in per cent unless another factor is named", () => {
    const { code, definition } = readDefinition(
      filled({ code: " quote ", kind: "share", numerator: "faelle", denominator: "personen", unit: "Prozent" }),
    );
    expect(code).toBe("quote");
    expect(definition).toMatchObject({ kind: "share", factor: 100, denominator: "personen", unit: "Prozent" });
  });

  test("reads a factor as Germans write it", () => {
    expect(readDefinition(filled({ kind: "rate", factor: "1.000", denominator: "x" })).definition.factor).toBe(1000);
    expect(readDefinition(filled({ kind: "mean", factor: "0,5", denominator: "x" })).definition.factor).toBe(0.5);
  });

  test("takes a point for nothing but the mark of thousands", () => {
    const isTaken = (text: string) => new RegExp(`^(?:${germanNumber})$`, "v").test(text);
    expect(["100", "1.000", "100000", "1.000,5", "0,5"].filter((text) => !isTaken(text))).toEqual([]);
    expect(["1.5", "0.5", "1.0000", ",5", "1,000.5", "hundert"].filter(isTaken)).toEqual([]);
  });

  test("a count and a finished share stand for themselves", () => {
    expect(readDefinition(filled({ kind: "count", numerator: "faelle" })).definition).toMatchObject({
      denominator: "1",
      factor: 1,
    });
    expect(readDefinition(filled({ kind: "share", numerator: "quote" })).definition.factor).toBe(1);
  });

  test("says for which periods it is and on which occasions was counted", () => {
    const { definition } = readDefinition(
      filled({ periodKind: "halfYear", aggregate: "sum", occasions: "2021-H2: Bundestagswahl" }),
    );
    expect(definition).toMatchObject({
      periodKind: "halfYear",
      aggregate: "sum",
      occasions: { "2021-H2": "Bundestagswahl" },
    });
    expect(readDefinition(filled({})).definition).toMatchObject({ periodKind: "year", aggregate: "last", occasions: {} });
  });

  test("invents no kind", () => {
    expect(readDefinition(filled({ numerator: "faelle" })).definition.kind).toBeNull();
  });
});
