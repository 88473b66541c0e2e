import type { Direction } from "../../figures/jsonStat.ts";
import type { IndicatorKind } from "../../figures/kind.ts";
import type { NewDefinition } from "../api/indicators.ts";
import { readOccasions } from "./occasionLines.ts";

export const kinds: readonly IndicatorKind[] = ["count", "share", "rate", "mean", "index"];

/** A number as Germans write it, for the `pattern` of an input: a point groups three digits and is nothing else. */
export const germanNumber = "\\d{1,3}(\\.\\d{3})+(,\\d+)?|\\d+(,\\d+)?";

/** What a person filled in, as the service takes it; what is left empty is left to the service. */
export function readDefinition(form: FormData): { code: string; definition: NewDefinition } {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const kind = text("kind");
  const factor = text("factor").replaceAll(".", "").replace(",", ".");
  return {
    code: text("code"),
    definition: {
      name: text("name"),
      domain: text("domain"),
      kind: kinds.find((known) => known === kind) ?? null,
      unit: text("unit"),
      numerator: text("numerator"),
      denominator: text("denominator") || "1",
      factor: factor === "" ? (kind === "share" && text("denominator") !== "" ? 100 : 1) : Number(factor),
      decimals: Number(text("decimals") || "1"),
      direction: text("direction") as Direction,
      source: text("source"),
      definition: text("definition"),
      howToRead: text("howToRead"),
      howNotToRead: text("howNotToRead"),
      periodKind: text("periodKind") || "year",
      aggregate: (text("aggregate") || "last") as NonNullable<NewDefinition["aggregate"]>,
      occasions: readOccasions(text("occasions")).occasions,
    },
  };
}
