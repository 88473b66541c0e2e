import type { CheckRule, DatasetDefinition } from "../api/ingestion.ts";

/** An expression with the names of the measures in place of their codes; a category keeps its text. */
export function sideInWords(text: string, definition: DatasetDefinition): string {
  const names = new Map(definition.measures.map((measure) => [measure.code, measure.name || measure.code]));
  return text
    .split(/(\[[^\]]*\])/)
    .map((part) =>
      part.startsWith("[")
        ? ` (${part.slice(1, -1).replaceAll(";", ", ").replaceAll("=", " ")})`
        : part.replace(/[a-z][a-z0-9_]*/g, (code) => names.get(code) ?? code).replaceAll("*", "×"),
    )
    .join("");
}

/** The expression with one measure more. */
export function withMeasure(text: string, code: string): string {
  const before = text.trim();
  if (before === "" || before === "0") {
    return code;
  }
  return /[+\-−–*×·(]$/.test(before) ? `${before} ${code}` : `${before} + ${code}`;
}

/** The rule with its right side from another dataset, or from this one (""); what stood there names measures it does not have. */
export function withDataset(rule: CheckRule, dataset: string): CheckRule {
  const { dataset: before, ...kept } = rule;
  return (before ?? "") === dataset ? rule : dataset === "" ? { ...kept, right: "0" } : { ...kept, dataset, right: "" };
}
