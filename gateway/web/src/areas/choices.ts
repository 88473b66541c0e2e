import type { AreaProfile, Correction, FileColumn, KnownLevel, LevelProfile, ParentRule, Proposal } from "../api/areaImport.ts";
import type { Version } from "../api/geography.ts";
import { areaImportTexts as texts } from "./areas.texts.de.ts";
import { arrangeAll, codeOf } from "./levels.ts";
import {
  codeOfPick,
  type FileShape,
  type Found,
  isPicked,
  type LevelPick,
  leftOutOf,
  levelRulesOf,
  missingLevels,
  type SeveralFields,
  sequenceOf,
  severalOf,
} from "./severalLevels.ts";
import { type SkipFields, skipFieldsOf, skipRulesOf } from "./skipRules.ts";
import { wholeWordsOf } from "./wholeWords.ts";

export type ParentKind = keyof typeof texts.parents;

/** What a person has chosen; every field as it stands in its form field. */
export interface Choices extends SkipFields, SeveralFields {
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

export function choicesOf(profile: AreaProfile, found: Found, versions: readonly Version[]): Choices {
  const known = found.levels;
  const several = severalOf(profile, found);
  const isKnownVersion = versions.some((version) => version.version === profile.version);
  const own = profile.levels?.find((each) => each.code === profile.level) ?? profile.levels?.[0];
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
    above: level || !own || several.shape !== "one" ? "" : aboveRank(own.rank, known),
    code: profile.code ?? "",
    name: profile.name ?? "",
    pad: String(profile.pad ?? 0),
    ...several,
    ...parentChoices(several.shape === "columns" ? parentOfCoarsest(profile) : (profile.parent ?? null)),
    wholeCode: "",
    wholeName: "",
    wholeLevel: null,
    wholeLevelPlural: null,
    ...skipFieldsOf(withoutTexts(profile)),
    formLength: "5",
    formLevel: texts.formedLevel,
    formLevelPlural: texts.formedLevelPlural,
    formNames: "",
    corrections: [],
  };
}

/** Rules about the texts of the level column have their own fields. */
const withoutTexts = (profile: AreaProfile): AreaProfile => ({
  ...profile,
  skip: (profile.skip ?? []).filter((rule) => !profile.levelProperty || rule.property !== profile.levelProperty),
});

const parentOfCoarsest = (profile: AreaProfile): ParentRule =>
  (profile.levels?.find(({ parent }) => parent != null)?.parent as ParentRule | undefined) ?? null;

function parentChoices(rule: ParentRule): Pick<Choices, "parent" | "parentColumn" | "parentLength" | "parentArea"> {
  const none = { parentColumn: "", parentLength: "2", parentArea: "" };
  switch (typeof rule) {
    case "string":
      return { ...none, parent: "column", parentColumn: rule };
    case "number":
      return { ...none, parent: "prefix", parentLength: String(rule) };
    default:
      return !rule
        ? { ...none, parent: "none" }
        : "value" in rule
          ? { ...none, parent: "one", parentArea: rule.value }
          : { ...none, parent: "longest" };
  }
}

/** The finest of the levels above a rank. */
function aboveRank(rank: number, known: readonly KnownLevel[]): string {
  const above = known.filter((level) => !level.isOverlapping && level.rank < rank);
  return above.sort((a, b) => b.rank - a.rank)[0]?.code ?? "";
}

/** The ways to the parent that make sense for what the file is. */
export function parentKindsOf(shape: FileShape): ParentKind[] {
  switch (shape) {
    case "rows":
      return ["none", "column", "longest"];
    case "columns":
      return ["none", "column", "one", "form"];
    default:
      return ["none", "column", "prefix", "one", "form", "formed"];
  }
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
    ["levelName", choices.shape !== "rows" && !isPicked(choices)],
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
  return [...rules.filter(([, isMissing]) => isMissing).map(([what]) => what), ...missingLevels(choices)];
}

/** The levels of the profile: new ones, the whole that is formed, and known ones that make room for them. */
export function levelsOf(choices: Choices, found: Found): { level: string; levels: LevelProfile[] } {
  const known = found.levels;
  const sequence = sequenceOf(choices, choices, found).map((pick) => newLevelOf(pick, known));
  const words = choices.parent === "form" ? wholeWordsOf(choices, known) : null;
  const formed = words
    ? { code: codeOf(words.name), name: words.name.trim(), namePlural: words.namePlural.trim() }
    : choices.parent === "formed"
      ? { code: codeOf(choices.formLevel), name: choices.formLevel.trim(), namePlural: choices.formLevelPlural.trim() }
      : null;
  const whole = formed && known.some((level) => level.code === formed.code) ? null : formed;
  const isPlain = !whole && sequence.every(({ code }) => known.some((level) => level.code === code));
  const levels = isPlain ? [] : arrangeAll(known, whole, sequence, choices.above);
  return { level: codeOfPick(choices), levels: withParent(choices, levels, sequence[0]?.code, known) };
}

const newLevelOf = (pick: LevelPick, known: readonly KnownLevel[]) =>
  known.find(({ code }) => code === codeOfPick(pick)) ?? {
    code: codeOfPick(pick),
    name: pick.levelName.trim(),
    namePlural: pick.levelNamePlural.trim(),
  };

/** Where rows name the coarser areas, only the coarsest of these need to be told what they belong to. */
function withParent(choices: Choices, levels: LevelProfile[], coarsest: string | undefined, known: readonly KnownLevel[]) {
  const parent = parentRule(choices);
  if (choices.shape !== "columns" || parent === null || coarsest === undefined) {
    return levels;
  }
  const level = levels.find(({ code }) => code === coarsest) ?? known.find(({ code }) => code === coarsest);
  if (!level) {
    return levels;
  }
  const { code, name, namePlural, rank, division } = level;
  const told = { code, name, namePlural, rank, ...(division ? { division } : {}), parent } as LevelProfile;
  return [told, ...levels.filter((each) => each.code !== coarsest)];
}

export function profileOf(choices: Choices, found: Found): AreaProfile {
  const { level, levels } = levelsOf(choices, found);
  const rules = levelRulesOf(choices, found);
  const profile: AreaProfile = {
    version: versionOf(choices),
    crs: choices.crs,
    code: choices.code,
    name: choices.name,
    ...(choices.shape === "rows" ? {} : { level }),
    levels,
    ...rules,
  };
  const pad = Number.parseInt(choices.pad, 10);
  const parent = choices.shape === "columns" ? null : parentRule(choices);
  const skip = [...skipRulesOf(choices), ...leftOutOf(choices)];
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
            ...(rules.form ?? []),
            {
              level: codeOf(wholeWordsOf(choices, found.levels).name),
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
    case "longest":
      return { by: "prefix" };
    default:
      return null;
  }
}
