import type { DatasetDefinition, Proposal } from "../api/ingestion.ts";
import { withProfile } from "./columnRoles.ts";
import { shorten } from "./shorten.ts";

export type HeaderMeaning = "ignore" | "measure" | "period" | "breakdown";

interface HeaderLine {
  is: HeaderMeaning;
  attribute?: string | null | undefined;
  fill?: boolean;
}

/** What the header lines of a crosstab say, as many as the file has. */
export function headerLines(definition: DatasetDefinition, count: number): HeaderLine[] {
  const given = (definition.profile.headerLines ?? []) as HeaderLine[];
  return Array.from({ length: count }, (_, line) => given[line] ?? { is: "ignore" });
}

/** The definition with one header line read otherwise; the measures follow from the labels that are left to name them. */
export function withHeaderLine(
  definition: DatasetDefinition,
  proposal: Proposal,
  index: number,
  line: HeaderLine,
): DatasetDefinition {
  const lines = headerLines(definition, proposal.headerLines).map((before, at) => (at === index ? line : before));
  const changed = withProfile(definition, { headerLines: lines as never });
  const names = measureTexts(changed, proposal, lines);
  if (names.length === 1 && names[0] === "") {
    const measure = definition.measures[0] ?? { code: "wert", name: definition.name, unit: "Anzahl", additive: true };
    return { ...withProfile(changed, { measure: measure.code, measureNames: {} }), measures: [measure] };
  }
  const measures = names.filter(Boolean).map((text) => {
    const name = text.replaceAll("|", " – ");
    const known = definition.measures.find((measure) => measure.name === name);
    return known ?? { code: shorten(name, "messgroesse"), name, unit: "Anzahl", additive: true };
  });
  const used = measures.map((measure, at) => ({
    ...measure,
    code: measures.findIndex((other) => other.code === measure.code) === at ? measure.code : `${measure.code}_${at + 1}`,
  }));
  return {
    ...withProfile(changed, {
      measure: null,
      measureNames: Object.fromEntries(names.filter(Boolean).map((text, at) => [text, used[at]?.code ?? ""])),
    }),
    measures: used,
  };
}

/** The different texts that name measures, as the reader joins them. */
function measureTexts(definition: DatasetDefinition, proposal: Proposal, lines: HeaderLine[]): string[] {
  const header = proposal.rows.filter((row) => row.line >= proposal.headerLine && row.line < proposal.firstDataLine);
  const first = (definition.profile.firstValueColumn ?? 2) - 1;
  const texts = proposal.columns.slice(first).map((_, offset) =>
    lines
      .map((line, index) =>
        line.is === "measure" ? label(header[index]?.cells ?? [], first, first + offset, line.fill === true) : "",
      )
      .filter(Boolean)
      .join("|"),
  );
  return [...new Set(texts)];
}

function label(cells: readonly string[], first: number, column: number, isFilled: boolean): string {
  let at = column;
  while (isFilled && at > first && !cells[at]) {
    at--;
  }
  return cells[at] ?? "";
}
