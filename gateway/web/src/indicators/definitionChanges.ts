import type { NewDefinition } from "../api/indicators.ts";
import { definitionTexts, kindTexts } from "../texts.de.ts";
import { defineTexts as texts } from "./define.texts.de.ts";
import { periodsTexts } from "./periods.texts.de.ts";

export interface DefinitionChange {
  field: string;
  before: string;
  after: string;
}

/** What differs between two versions, in the order and the words of the form; domains by the names of the installation. */
export function definitionChanges(
  before: NewDefinition,
  after: NewDefinition,
  domains: Readonly<Record<string, string>> = {},
): DefinitionChange[] {
  const textOf = (field: string, value: unknown) =>
    field === "domain" ? (domains[String(value)] ?? String(value)) : wordsOf(field, value);
  return (Object.keys(texts.fields) as (keyof typeof texts.fields)[]).flatMap((field) => {
    const [was, is] = [textOf(field, before[field]), textOf(field, after[field])];
    return was === is ? [] : [{ field: texts.fields[field], before: was, after: is }];
  });
}

/** The words of the form for what is stored as a code. */
const words: Record<string, Record<string, string>> = {
  kind: Object.fromEntries(Object.entries(kindTexts).map(([kind, { name }]) => [kind, name])),
  direction: definitionTexts.directions,
  periodKind: periodsTexts.kinds,
  aggregate: periodsTexts.aggregates,
};

function wordsOf(field: string, value: unknown): string {
  if (value === null || value === undefined || value === "") {
    return texts.nothing;
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? texts.nothing : value.join(", ");
  }
  if (typeof value === "object") {
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return entries.length === 0 ? texts.nothing : entries.map(([key, text]) => `${key}: ${text}`).join(", ");
  }
  return words[field]?.[String(value)] ?? String(value);
}
