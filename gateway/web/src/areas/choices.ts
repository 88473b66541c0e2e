import type { AreaProfile, Correction, FileColumn, KnownLevel, LevelProfile, ParentRule, Proposal } from "../api/areaImport.ts";
import type { Version } from "../api/geography.ts";
import { areaImportTexts as texts } from "./areas.texts.de.ts";
import { arrange, codeOf } from "./levels.ts";
import { areSkipsSimple, type SkipFields, skipFieldsOf, skipRulesOf } from "./skipRules.ts";
import { wholeWordsOf } from "./wholeWords.ts";

export type ParentKind = keyof typeof texts.parents;

/** What a person has chosen; every field as it stands in its form field. */
export interface Choices extends SkipFields {
  layer: string;
  crs: string;
  swapAxes: boolean;
  /** Empty: a new one. */
  version: string;
  newVersion: string;
  /** Empty: a new one. */
  level: string;
  levelName: string;
  levelNamePlural: string;
  /** The level right above the new one; empty: it is the coarsest. */
  above: string;
  code: string;
  name: string;
  pad: string;
  parent: ParentKind;
  parentColumn: string;
  parentLength: string;
  parentArea: string;
  wholeCode: string;
  wholeName: string;
  /** What the whole is; null: as its key and name say. */
  wholeLevel: string | null;
  wholeLevelPlural: string | null;
  /** Areas formed of all whose keys begin alike: how many characters, the words for them, and their names. */
  formLength: string;
  formLevel: string;
  formLevelPlural: string;
  formNames: string;
  /** Keys that the file has wrong, put right without editing it. */
  corrections: Correction[];
}

/** Whether the fields of the page can show all that a profile says. */
export function isSimple(profile: AreaProfile): boolean {
  const levels = profile.levels ?? [];
  const isPlain = levels.every((level) => !level.members && !level.parent && level.pad == null && level.division == null);
  const hasRules = (profile.form?.length ?? 0) > 0 || (profile.corrections?.length ?? 0) > 0;
  return areSkipsSimple(profile) && levels.length <= 1 && isPlain && !hasRules && !profile.levelProperty && !profile.members;
}

export function choicesOf(profile: AreaProfile, known: readonly KnownLevel[], versions: readonly Version[]): Choices {
  const isKnownVersion = versions.some((version) => version.version === profile.version);
  const own = profile.levels?.[0];
  const code = profile.level ?? own?.code ?? "";
  const level = known.find((candidate) => candidate.code === code);
  return {
    layer: profile.layer ?? "",
    crs: profile.crs ?? "auto",
    swapAxes: profile.swapAxes ?? false,
    version: isKnownVersion ? profile.version : "",
    newVersion: isKnownVersion ? "" : profile.version,
    level: level?.code ?? "",
    levelName: level ? "" : (own?.name ?? ""),
    levelNamePlural: level ? "" : (own?.namePlural ?? ""),
    above: level || !own ? "" : aboveRank(own.rank, known),
    code: profile.code ?? "",
    name: profile.name ?? "",
    pad: String(profile.pad ?? 0),
    ...parentChoices(profile.parent ?? null),
    wholeCode: "",
    wholeName: "",
    wholeLevel: null,
    wholeLevelPlural: null,
    ...skipFieldsOf(profile),
    formLength: "5",
    formLevel: texts.formedLevel,
    formLevelPlural: texts.formedLevelPlural,
    formNames: "",
    corrections: [],
  };
}

function parentChoices(rule: ParentRule): Pick<Choices, "parent" | "parentColumn" | "parentLength" | "parentArea"> {
  const none = { parentColumn: "", parentLength: "2", parentArea: "" };
  switch (typeof rule) {
    case "string":
      return { ...none, parent: "column", parentColumn: rule };
    case "number":
      return { ...none, parent: "prefix", parentLength: String(rule) };
    default:
      return rule ? { ...none, parent: "one", parentArea: rule.value } : { ...none, parent: "none" };
  }
}

/** The finest of the levels above a rank. */
function aboveRank(rank: number, known: readonly KnownLevel[]): string {
  const above = known.filter((level) => !level.isOverlapping && level.rank < rank);
  return above.sort((a, b) => b.rank - a.rank)[0]?.code ?? "";
}

export function versionOf(choices: Choices): string {
  return choices.version || choices.newVersion.trim();
}

/** The columns that can be chosen, with the one chosen even where this file has none of that name. */
export function columnNames(columns: readonly FileColumn[], chosen: string): string[] {
  const names = columns.map((column) => column.name);
  return chosen && !names.includes(chosen) ? [chosen, ...names] : names;
}

/** What is still missing before anything can be checked; keys of `texts.missing`. */
export function missingOf(choices: Choices, proposal: Proposal): string[] {
  const isParentMissing =
    (choices.parent === "column" && !choices.parentColumn) || (choices.parent === "one" && !choices.parentArea);
  const whole = choices.parent === "form" ? wholeWordsOf(choices, proposal.levels) : null;
  const rules: [string, boolean][] = [
    ["question", proposal.question !== null],
    ["version", versionOf(choices) === ""],
    ["levelName", !choices.level && (!choices.levelName.trim() || !choices.levelNamePlural.trim())],
    ["code", !choices.code],
    ["name", !choices.name],
    ["parent", isParentMissing],
    [
      "formed",
      choices.parent === "formed" && (!choices.formLevel.trim() || !choices.formLevelPlural.trim() || !(lengthOf(choices) > 0)),
    ],
    ["whole", choices.parent === "form" && (!choices.wholeCode.trim() || !choices.wholeName.trim())],
    ["wholeLevel", whole !== null && (!whole.name.trim() || !whole.namePlural.trim())],
  ];
  return rules.filter(([, isMissing]) => isMissing).map(([what]) => what);
}

/** The levels of the profile: a new one, the whole that is formed, and known ones that make room for them. */
export function levelsOf(choices: Choices, known: readonly KnownLevel[]): { level: string; levels: LevelProfile[] } {
  const own = choices.level
    ? null
    : { code: codeOf(choices.levelName), name: choices.levelName.trim(), namePlural: choices.levelNamePlural.trim() };
  const whole = choices.parent === "form" ? wholeWordsOf(choices, known) : null;
  const formed = whole
    ? { code: codeOf(whole.name), name: whole.name.trim(), namePlural: whole.namePlural.trim() }
    : choices.parent === "formed"
      ? { code: codeOf(choices.formLevel), name: choices.formLevel.trim(), namePlural: choices.formLevelPlural.trim() }
      : null;
  const isNew = !formed || !known.some((level) => level.code === formed.code);
  return { level: own?.code ?? choices.level, levels: arrange(known, isNew ? formed : null, own, choices.above) };
}

export function profileOf(choices: Choices, known: readonly KnownLevel[]): AreaProfile {
  const { level, levels } = levelsOf(choices, known);
  const profile: AreaProfile = {
    version: versionOf(choices),
    crs: choices.crs,
    code: choices.code,
    name: choices.name,
    level,
    levels,
  };
  const pad = Number.parseInt(choices.pad, 10);
  const parent = parentRule(choices);
  const skip = skipRulesOf(choices);
  return {
    ...profile,
    ...(choices.layer ? { layer: choices.layer } : {}),
    ...(choices.swapAxes ? { swapAxes: true } : {}),
    ...(pad > 0 ? { pad } : {}),
    ...(parent === null ? {} : { parent }),
    ...(skip.length > 0 ? { skip } : {}),
    ...(choices.corrections.length > 0 ? { corrections: choices.corrections } : {}),
    ...(choices.parent === "form"
      ? {
          form: [
            {
              level: codeOf(wholeWordsOf(choices, known).name),
              code: choices.wholeCode.trim(),
              names: { [choices.wholeCode.trim()]: choices.wholeName.trim() },
            },
          ],
        }
      : {}),
    ...(choices.parent === "formed"
      ? {
          form: [{ level: codeOf(choices.formLevel), prefixLength: lengthOf(choices), names: namesOf(choices.formNames) }],
        }
      : {}),
  };
}

const lengthOf = (choices: Choices) => Number.parseInt(choices.formLength, 10) || 0;

/** "10044 Saarlouis; 10045 Saarpfalz-Kreis": a name for each key. */
function namesOf(text: string): Record<string, string> {
  const entries = text.split(/[;\n]/).map((entry) => /^\s*(\S+)\s+(.*\S)\s*$/.exec(entry));
  return Object.fromEntries(entries.flatMap((found) => (found ? [[found[1] as string, found[2] as string]] : [])));
}

function parentRule(choices: Choices): ParentRule {
  switch (choices.parent) {
    case "column":
      return choices.parentColumn;
    case "prefix":
      return Math.max(1, Number.parseInt(choices.parentLength, 10) || 1);
    case "one":
      return { value: choices.parentArea };
    default:
      return null;
  }
}
