import type { Direction } from "../../figures/jsonStat.ts";
import type { IndicatorKind } from "../../figures/kind.ts";
import type { NewDefinition } from "../api/indicators.ts";
import { readOccasions } from "./occasionLines.ts";

export const kinds: readonly IndicatorKind[] = ["count", "share", "rate", "mean", "index", "change"];

/** A definition as it is being written: what people type stays as they type it. */
export interface Draft {
  code: string;
  name: string;
  shortName: string;
  domain: string;
  kind: IndicatorKind | null;
  /** Of a change: what changes, against what, and how. */
  changeOf: string;
  comparedWith: string;
  changeAs: string;
  numerator: string;
  denominator: string;
  numeratorText: string;
  denominatorText: string;
  unit: string;
  factor: string;
  decimals: string;
  direction: Direction;
  minimumBase: string;
  periodKind: string;
  aggregate: string;
  occasions: string;
  source: string;
  definition: string;
  howToRead: string;
  howNotToRead: string;
  limits: string;
  plainText: string;
  /** With commas between them. */
  tags: string;
  synonyms: string;
  /** How a year is made of its parts, by measure, where it is otherwise than for all. */
  aggregates: Readonly<Record<string, string>>;
  /** In percent. */
  missingTolerance: string;
  position: string;
  /** What has no field here is kept as it was. */
  kept: Partial<NewDefinition>;
}

export const emptyDraft: Draft = {
  code: "",
  name: "",
  shortName: "",
  domain: "bevoelkerung",
  kind: null,
  changeOf: "share",
  comparedWith: "-1",
  changeAs: "difference",
  numerator: "",
  denominator: "",
  numeratorText: "",
  denominatorText: "",
  unit: "",
  factor: "",
  decimals: "1",
  direction: "neutral",
  minimumBase: "",
  periodKind: "year",
  aggregate: "last",
  occasions: "",
  source: "",
  definition: "",
  howToRead: "",
  howNotToRead: "",
  limits: "",
  plainText: "",
  tags: "",
  synonyms: "",
  aggregates: {},
  missingTolerance: "",
  position: "",
  kept: {},
};

/** „1.000“, „0,5“; null where it is no number as Germans write it. */
export function germanNumberOf(text: string): number | null {
  const trimmed = text.trim();
  return /^(\d{1,3}(\.\d{3})+(,\d+)?|\d+(,\d+)?)$/u.test(trimmed) ? Number(trimmed.replaceAll(".", "").replace(",", ".")) : null;
}

/** What a kind usually has; proposed where nothing is written yet. */
export const usual: Record<IndicatorKind, { unit: string; factor: string; decimals: string }> = {
  count: { unit: "Anzahl", factor: "1", decimals: "0" },
  share: { unit: "%", factor: "100", decimals: "1" },
  rate: { unit: "je 1.000", factor: "1.000", decimals: "1" },
  mean: { unit: "", factor: "1", decimals: "1" },
  index: { unit: "", factor: "1", decimals: "1" },
  change: { unit: "Prozentpunkte", factor: "100", decimals: "1" },
};

/** The draft with another kind: unit and factor follow where they are those of the kind before. */
export function withKind(draft: Draft, kind: IndicatorKind): Draft {
  const before = draft.kind ? usual[draft.kind] : { unit: "", factor: "", decimals: "1" };
  const after = usual[kind];
  const follows = (now: string, was: string, becomes: string) => (now === "" || now === was ? becomes : now);
  return {
    ...draft,
    kind,
    unit: follows(draft.unit, before.unit, after.unit),
    factor: follows(draft.factor, before.factor, after.factor),
    decimals: follows(draft.decimals, before.decimals, after.decimals),
    denominator: kind === "count" ? "" : draft.denominator,
  };
}

const written = (number: number | null | undefined) => (number == null ? "" : String(number).replace(".", ","));

export function draftOf(code: string, definition: NewDefinition): Draft {
  const { name, domain, unit, numerator } = definition;
  const kind = kinds.find((known) => known === definition.kind) ?? null;
  return {
    ...emptyDraft,
    code,
    name,
    domain,
    kind,
    unit,
    numerator,
    shortName: definition.shortName ?? "",
    denominator: definition.denominator === "1" ? "" : (definition.denominator ?? ""),
    numeratorText: definition.numeratorText ?? "",
    denominatorText: definition.denominatorText ?? "",
    factor: written(definition.factor ?? 1),
    decimals: String(definition.decimals ?? 1),
    direction: (definition.direction ?? "neutral") as Direction,
    minimumBase: written(definition.minimumBase),
    changeOf: definition.changeOf ?? emptyDraft.changeOf,
    comparedWith: definition.comparedWith ?? emptyDraft.comparedWith,
    changeAs: definition.changeAs ?? emptyDraft.changeAs,
    periodKind: definition.periodKind ?? "year",
    aggregate: definition.aggregate ?? "last",
    occasions: Object.entries(definition.occasions ?? {})
      .map(([period, occasion]) => `${period}: ${occasion}`)
      .join("\n"),
    source: definition.source ?? "",
    definition: definition.definition ?? "",
    howToRead: definition.howToRead ?? "",
    howNotToRead: definition.howNotToRead ?? "",
    limits: definition.limits ?? "",
    plainText: definition.plainText ?? "",
    tags: (definition.tags ?? []).join(", "),
    synonyms: (definition.synonyms ?? []).join(", "),
    aggregates: definition.aggregates ?? {},
    missingTolerance: definition.missingTolerance ? written(rounded(definition.missingTolerance * 100)) : "",
    position: definition.position == null ? "" : String(definition.position),
    kept: definition,
  };
}

/** „Kinder, arme Kinder“ as a list; nothing at all where there is no word. */
export function wordsOf(text: string): string[] | null {
  const words = [...new Set(text.split(",").map((word) => word.trim()))].filter(Boolean);
  return words.length === 0 ? null : words;
}

/** The measures that a formula names, each once. */
export const measuresIn = (formula: string): string[] => [
  ...new Set(
    formula
      .replaceAll(/\[[^\]]*\]?/gu, "")
      .replaceAll(/(?:zaehler|nenner)\s*\([^)]*\)?/gu, "")
      .match(/[a-z][a-z0-9_]*/gu) ?? [],
  ),
];

/** Whether the figure is held against a base. */
export const hasBase = ({ kind, changeOf }: Draft) => kind !== "count" && !(kind === "change" && changeOf === "count");

/** Nothing of it where the indicator is no change. */
const changeFields = ({ kind, changeOf, comparedWith, changeAs }: Draft) =>
  kind === "change"
    ? { changeOf, comparedWith: comparedWith.trim(), changeAs: changeAs === "percent" ? changeAs : null }
    : { changeOf: null, comparedWith: null, changeAs: null };

/** Only of measures that are still in the formula. */
function aggregatesOf({ numerator, denominator, aggregates }: Draft): NonNullable<NewDefinition["aggregates"]> {
  const chosen = measuresIn(`${numerator} ${denominator}`).filter((measure) => aggregates[measure]);
  return Object.fromEntries(chosen.map((measure) => [measure, aggregates[measure]])) as NonNullable<NewDefinition["aggregates"]>;
}

// 0.07 × 100 is not 7.
const rounded = (number: number) => Number(number.toFixed(6));

/** The definition as the service takes it; a number that cannot be read is left to `faultsOf`. */
export function definitionOf(draft: Draft): NewDefinition {
  const text = (value: string) => value.trim();
  return {
    ...draft.kept,
    code: text(draft.code) || null,
    name: text(draft.name),
    shortName: text(draft.shortName) || null,
    domain: draft.domain,
    kind: draft.kind,
    ...changeFields(draft),
    unit: text(draft.unit),
    factor: germanNumberOf(draft.factor) ?? 1,
    decimals: Number(draft.decimals || "1"),
    direction: draft.direction,
    numerator: text(draft.numerator),
    denominator: (hasBase(draft) && text(draft.denominator)) || "1",
    numeratorText: text(draft.numeratorText) || null,
    denominatorText: text(draft.denominatorText) || null,
    minimumBase: germanNumberOf(draft.minimumBase),
    periodKind: draft.periodKind,
    aggregate: draft.aggregate as NonNullable<NewDefinition["aggregate"]>,
    occasions: readOccasions(draft.occasions).occasions,
    source: text(draft.source),
    definition: text(draft.definition),
    howToRead: text(draft.howToRead),
    howNotToRead: text(draft.howNotToRead),
    limits: text(draft.limits) || null,
    plainText: text(draft.plainText) || null,
    tags: wordsOf(draft.tags),
    synonyms: wordsOf(draft.synonyms),
    aggregates: aggregatesOf(draft),
    missingTolerance: rounded((germanNumberOf(draft.missingTolerance) ?? 0) / 100),
    position: draft.position.trim() === "" ? null : Number(draft.position),
  };
}

/** What is tried of it: as soon as there is a numerator, whatever else is still missing. */
export function triedOf(draft: Draft): NewDefinition | null {
  if (!draft.kind || draft.numerator.trim() === "") {
    return null;
  }
  const { name, unit, ...definition } = definitionOf(draft);
  return {
    ...definition,
    code: null,
    name: name || "Entwurf",
    unit: unit || usual[draft.kind].unit || "Punkte",
    // Words change no number: nothing is asked anew while they are written.
    ...{
      shortName: null,
      numeratorText: null,
      denominatorText: null,
      source: "",
      definition: "",
      howToRead: "",
      howNotToRead: "",
      limits: null,
      plainText: null,
      tags: null,
      synonyms: null,
      position: null,
    },
  };
}
