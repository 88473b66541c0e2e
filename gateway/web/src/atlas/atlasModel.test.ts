import { expect, test } from "vitest";
import type { IndicatorKind } from "../../figures/kind.ts";
import { district } from "../../fixtures/district.ts";
import { valuesOf } from "../../fixtures/values.ts";
import { buildModel, type ModelInput } from "./atlasModel.ts";

function modelOf(kind: IndicatorKind, unit: string) {
  const values = valuesOf("kinderarmut", ["stadtteil"]);
  const reference = valuesOf("kinderarmut", ["kreis", "gemeinde"]);
  const topology = district.maps.stadtteil;
  if (!values || !reference || !topology) {
    throw new Error("The fixture has no such level.");
  }
  const { extension } = values;
  const declared = { ...values, extension: { ...extension, indicator: { ...extension.indicator, kind, unit } } };
  const areas = new Map(district.areas.map((area) => [area.code, area])) as ModelInput["areas"];
  return buildModel({ values: declared, reference, areas, topology, period: "2024" });
}

test("a count has no yardstick, whatever its unit is called; its larger areas are known all the same", () => {
  for (const unit of ["Anzahl", "Personen", "Plätze"]) {
    const model = modelOf("count", unit);
    expect(model.yardsticksOf(null)).toEqual([]);
    expect(model.yardsticksOf("10044113-02")).toEqual([]);
    expect(model.referencesOf("10044113-02").map((area) => area.code)).toEqual(["10044", "10044113"]);
  }
});

test("everything else is held against the district, a rate in „Anzahl je Haushalt“ too", () => {
  for (const kind of ["share", "rate", "mean", "index"] as const) {
    expect(modelOf(kind, "Anzahl").yardsticksOf("10044113-02")[0]?.code).toBe("10044");
  }
});
