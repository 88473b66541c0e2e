import { describe, expect, it } from "vitest";
import type { DatasetDefinition, SeenColumn } from "../api/ingestion.ts";
import { roleOf, withRole } from "./columnRoles.ts";

const column = (number: number, label: string): SeenColumn => ({
  number,
  labels: [label],
  reference: label,
  isNumeric: false,
  different: 3,
  empty: 0,
  examples: [],
});

const area = column(1, "Gemeinde");
const year = column(2, "Jahr");
const count = column(3, "Arbeitslose");
const note = column(4, "Vermerk 65+");

const definition: DatasetDefinition = {
  code: "d",
  name: "D",
  measures: [{ code: "arbeitslose", name: "Arbeitslose", additive: true }],
  profile: {
    layout: "wide",
    area: { column: "Gemeinde", by: "name" },
    period: { column: "Jahr", as: "year" },
    values: [{ column: "Arbeitslose", measure: "arbeitslose", breakdown: "" }],
  },
};

describe("roles of columns", () => {
  it("are told from the profile, by label or by number", () => {
    expect([area, year, count, note].map((seen) => roleOf(definition.profile, seen))).toEqual([
      "areaName",
      "period",
      "value",
      "none",
    ]);
    const numbered = { ...definition.profile, values: [{ column: 3, measure: "arbeitslose" }] };
    expect(roleOf(numbered, count)).toBe("value");
  });

  it("bring a measure of their own with a value, and take it along when they go", () => {
    const more = withRole(definition, note, "value");
    expect(more.measures.map((measure) => measure.code)).toEqual(["arbeitslose", "vermerk_65"]);
    const less = withRole(more, count, "none");
    expect(less.measures.map((measure) => measure.code)).toEqual(["vermerk_65"]);
    expect(less.profile.values).toHaveLength(1);
  });

  it("move: the area stands in one column", () => {
    const moved = withRole(definition, note, "areaCode");
    expect(roleOf(moved.profile, note)).toBe("areaCode");
    expect(roleOf(moved.profile, area)).toBe("none");
  });

  it("leave a file without a period when its column is taken away", () => {
    expect(withRole(definition, year, "none").profile.period?.column).toBeNull();
  });
});
