import { compareNames } from "../../figures/format.ts";
import type { IndexDefinition, IndexPartDefinition } from "../api/indexes.ts";
import type { Indicator, Level } from "../api/indicators.ts";
import { fold } from "../atlas/searchIndicators.ts";
import { changeWords, type IndexTemplate, inhabitantWords, type TemplateWish } from "./templates.texts.de.ts";

/** An index as a form holds it: numbers are texts until they are read. */
export interface IndexDraft {
  code: string;
  name: string;
  description: string;
  howToRead: string;
  howNotToRead: string;
  level: string;
  status: PartDraft;
  hasDynamics: boolean;
  dynamics: PartDraft;
  minimumIndicator: string;
  minimum: string;
  excluded: { code: string; reason: string }[];
}

export interface PartDraft {
  indicators: { code: string; weight: string; direction: OwnDirection }[];
  method: "weightedSum" | "principalComponent";
  scale: ScaleName;
  resultScale: ScaleName;
  minimumIndicators: string;
  years: string;
  isGrouped: boolean;
  /** The last limit is not used: its class is open upwards. */
  classes: { name: string; limit: string; belongsBelow: boolean }[];
}

export type OwnDirection = "own" | "higherIsWorse" | "higherIsBetter";
export const scaleNames = ["ZPopulation", "ZSample", "MinMax", "PercentileRank", "Rank", "None"] as const;
export type ScaleName = (typeof scaleNames)[number];

/** "1.234,5", "−1", "-1": a German number with its sign. */
export function signedNumberOf(text: string): number | null {
  const trimmed = text.trim().replace("−", "-");
  return /^-?(\d{1,3}(\.\d{3})+(,\d+)?|\d+(,\d+)?)$/.test(trimmed) ? Number(trimmed.replaceAll(".", "").replace(",", ".")) : null;
}

const written = (value: number) => String(value).replace(".", ",").replace("-", "−");

const classesOf = (names: readonly string[], limits: readonly string[]) =>
  names.map((name, at) => ({ name, limit: limits[at] ?? "", belongsBelow: !(limits[at] ?? "").startsWith("−") }));

const emptyPart = (names: readonly string[], limits: readonly string[]): PartDraft => ({
  indicators: [],
  method: "weightedSum",
  scale: "ZPopulation",
  resultScale: "ZPopulation",
  minimumIndicators: "",
  years: "",
  isGrouped: limits.length === 0,
  classes: classesOf(names, limits),
});

/** The first indicators that the wishes find, each once; only those of the level. */
function found(wishes: readonly TemplateWish[], indicators: readonly Indicator[]): Indicator[] {
  const taken: Indicator[] = [];
  for (const { words, not = [] } of wishes) {
    const hit = indicators.find((one) => {
      const name = fold(`${one.name} ${one.shortName}`);
      return (
        !taken.includes(one) && words.some((word) => name.includes(fold(word))) && !not.some((word) => name.includes(fold(word)))
      );
    });
    if (hit) {
      taken.push(hit);
    }
  }
  return taken;
}

const isChange = (one: Indicator) => changeWords.some((word) => fold(one.name).includes(fold(word)));
const chosen = (one: Indicator) => ({ code: one.code, weight: "1", direction: directionFor(one) });
const directionFor = (one: Indicator): OwnDirection => (one.direction === "neutral" ? "higherIsWorse" : "own");

/** A template filled with the indicators that were released; the finest level that all of them have. */
export function draftOfTemplate(template: IndexTemplate, indicators: readonly Indicator[], levels: readonly Level[]): IndexDraft {
  const able = indicators.filter((one) => one.kind !== "count");
  const stands = found(
    template.wishes,
    able.filter((one) => !isChange(one)),
  );
  const level = finest(levels, stands);
  const onLevel = stands.filter((one) => one.levels.includes(level));
  const changes = found(
    template.wishes,
    able.filter((one) => isChange(one) && one.levels.includes(level)),
  );
  const areChanges = onLevel.length > 0 && changes.length === onLevel.length;
  const inhabitants = indicators.find(
    (one) =>
      one.kind === "count" && one.levels.includes(level) && inhabitantWords.some((word) => fold(one.name).includes(fold(word))),
  );
  return {
    code: "",
    name: template.name,
    description: template.description,
    howToRead: template.howToRead,
    howNotToRead: template.howNotToRead,
    level,
    status: {
      ...emptyPart(template.statusNames, template.statusLimits),
      method: template.method,
      resultScale: template.resultScale,
      indicators: onLevel.map(chosen),
    },
    hasDynamics: template.years !== null,
    dynamics: {
      ...emptyPart(template.dynamicsNames.length > 0 ? template.dynamicsNames : template.statusNames.slice(0, 3), ["−1", "1"]),
      indicators: (areChanges ? changes : onLevel).map(chosen),
      years: areChanges ? "" : String(template.years ?? 2),
    },
    minimumIndicator: template.minimum === null ? "" : (inhabitants?.code ?? ""),
    minimum: template.minimum === null ? "" : String(template.minimum),
    excluded: [],
  };
}

function finest(levels: readonly Level[], indicators: readonly Indicator[]): string {
  const ordered = [...levels]
    .filter((level) => !level.isOverlapping)
    .sort((a, b) => b.rank - a.rank || compareNames(a.code, b.code));
  const shared = ordered.find((level) => indicators.length > 0 && indicators.every((one) => one.levels.includes(level.code)));
  return (shared ?? ordered[0])?.code ?? "";
}

export function draftOfDefinition(code: string, definition: IndexDefinition): IndexDraft {
  const dynamics = definition.dynamics ?? null;
  return {
    code,
    name: definition.name,
    description: definition.description ?? "",
    howToRead: definition.howToRead ?? "",
    howNotToRead: definition.howNotToRead ?? "",
    level: definition.level,
    status: partDraftOf(definition.status),
    hasDynamics: dynamics !== null,
    dynamics: dynamics ? partDraftOf(dynamics) : emptyPart(["", "", ""], ["−1", "1"]),
    minimumIndicator: definition.minimum?.indicator ?? "",
    minimum: definition.minimum ? written(definition.minimum.atLeast) : "",
    excluded: (definition.excluded ?? []).map(({ code, reason }) => ({ code, reason })),
  };
}

function partDraftOf(part: IndexPartDefinition): PartDraft {
  const limits = part.limits ?? [];
  return {
    indicators: part.indicators.map((one) => ({
      code: one.code,
      weight: written(one.weight ?? 1),
      direction: one.direction === "higherIsWorse" || one.direction === "higherIsBetter" ? one.direction : "own",
    })),
    method: part.method ?? "weightedSum",
    scale: part.scale ?? "ZPopulation",
    resultScale: part.resultScale ?? "ZPopulation",
    minimumIndicators: part.minimumIndicators ? String(part.minimumIndicators) : "",
    years: part.years ? String(part.years) : "",
    isGrouped: limits.length === 0,
    classes: part.classNames.map((name, at) => ({
      name,
      limit: limits[at] ? written(limits[at].at) : "",
      belongsBelow: limits[at]?.belongsBelow ?? true,
    })),
  };
}

/** What is written and cannot be read as a number, by its place; empty: all is well. */
export function badNumbersOf(draft: IndexDraft): string[] {
  const parts = draft.hasDynamics ? [draft.status, draft.dynamics] : [draft.status];
  return [
    ...parts.flatMap((part) => [
      ...part.indicators.map((one) => one.weight),
      ...(part.isGrouped ? [] : part.classes.slice(0, -1).map((one) => one.limit)),
    ]),
    ...(draft.minimumIndicator ? [draft.minimum] : []),
  ].filter((text) => signedNumberOf(text) === null);
}

/** The definition as it is sent; null as long as there is nothing to compute. */
export function definitionOfDraft(draft: IndexDraft): IndexDefinition | null {
  if (draft.level === "" || draft.status.indicators.length === 0 || badNumbersOf(draft).length > 0) {
    return null;
  }
  return {
    name: draft.name.trim() || "Index",
    description: draft.description.trim(),
    howToRead: draft.howToRead.trim(),
    howNotToRead: draft.howNotToRead.trim(),
    level: draft.level,
    status: partOf(draft.status, false),
    dynamics: draft.hasDynamics && draft.dynamics.indicators.length > 0 ? partOf(draft.dynamics, true) : null,
    minimum: draft.minimumIndicator ? { indicator: draft.minimumIndicator, atLeast: signedNumberOf(draft.minimum) ?? 0 } : null,
    excluded: draft.excluded
      .filter((one) => one.reason.trim() !== "")
      .map(({ code, reason }) => ({ code, reason: reason.trim() })),
  };
}

function partOf(part: PartDraft, isDynamics: boolean): IndexPartDefinition {
  return {
    indicators: part.indicators.map(({ code, weight, direction }) => ({
      code,
      weight: signedNumberOf(weight) ?? 1,
      direction: direction === "own" ? null : direction,
    })),
    method: part.method,
    scale: part.scale,
    resultScale: part.resultScale,
    minimumIndicators: part.minimumIndicators.trim() === "" ? null : Number(part.minimumIndicators),
    years: isDynamics && part.years.trim() !== "" ? Number(part.years) : null,
    limits: part.isGrouped
      ? []
      : part.classes.slice(0, -1).map(({ limit, belongsBelow }) => ({ at: signedNumberOf(limit) ?? 0, belongsBelow })),
    classNames: part.classes.map(({ name }) => name.trim()),
  };
}

/** The address of the editor. */
export const indexAddress = (asked: { neu: string } | { index: string }) => `/indikatoren/index?${new URLSearchParams(asked)}`;
