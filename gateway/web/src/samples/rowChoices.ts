import type { ColumnReference, DatasetDefinition, ImportProfile, Proposal, SeenColumn } from "../api/ingestion.ts";
import { means, withProfile } from "./columnRoles.ts";

export interface RowCondition {
  column: ColumnReference;
  equals: string[];
}

type Area = NonNullable<ImportProfile["area"]>;

/** The conditions of the profile, which may be one or a list. */
export function conditionsOf(profile: ImportProfile): RowCondition[] {
  const given = profile.keep as RowCondition | RowCondition[] | undefined;
  return Array.isArray(given) ? given : given ? [given] : [];
}

export const withConditions = (definition: DatasetDefinition, conditions: RowCondition[]) =>
  withProfile(definition, { keep: conditions });

/** What the shown rows have in a column, in order, each once. */
export function textsIn(proposal: Proposal, reference: unknown): string[] {
  const column = proposal.columns.find((one) => means(reference, one));
  const cells = column
    ? proposal.rows
        .filter((row) => row.line >= proposal.firstDataLine)
        .map((row) => (row.cells[column.number - 1] ?? "").trim())
        .filter((text) => text !== "")
    : [];
  return [...new Set(cells)];
}

/** A condition on the column, as it holds for the first of the shown rows. */
export const conditionOn = (proposal: Proposal, column: SeenColumn): RowCondition => ({
  column: column.reference,
  equals: textsIn(proposal, column.reference).slice(0, 1),
});

/** Texts that are written one behind another, with semicolons between them. */
export const textsOf = (written: string): string[] => written.split(";").map((text) => text.trim());

/** What of a text of the file is the key or the name of the area; null where nothing is. As the service takes it. */
export function areaPart(text: string, area: Area): string | null {
  const trimmed = text.trim();
  if (area.pattern) {
    try {
      const found = new RegExp(area.pattern, "u").exec(trimmed);
      return found ? (found[1] ?? found[0]).trim() : null;
    } catch {
      return null;
    }
  }
  const blank = trimmed.search(/\s/u);
  const part = {
    all: trimmed,
    leadingDigits: /^[0-9]*/.exec(trimmed)?.[0] ?? "",
    beforeBlank: blank < 0 ? trimmed : trimmed.slice(0, blank),
    behindBlank: blank < 0 ? "" : trimmed.slice(blank).trim(),
  }[area.part ?? "all"];
  return part === "" ? null : part;
}

/** What stands above rows whose first cell alone is filled; a period then stands nowhere else. */
export function withBlockRows(definition: DatasetDefinition, is: string, attribute = "gruppe"): DatasetDefinition {
  const { period } = definition.profile;
  return withProfile(definition, {
    blockRows:
      is === ""
        ? null
        : { is: is as "period" | "breakdown" | "ignore", ...(is === "breakdown" ? { attribute: attribute || "gruppe" } : {}) },
    ...(is === "period" ? { period: { ...period, column: null, fileName: false, line: null, value: null } } : {}),
  });
}
