import type { AreaProfile, ColumnTier, KnownLevel, LevelColumn, LevelProfile, Proposal } from "../api/areaImport.ts";
import { codeOf } from "./levels.ts";

/** What the rows of a file are: areas of one level, of several, or areas that name the coarser ones they are part of. */
export type FileShape = "one" | "rows" | "columns";

/** A level there is, or (empty) a new one with its names. */
export interface LevelPick {
  level: string;
  levelName: string;
  levelNamePlural: string;
}

/** A text of the level column and what it stands for. */
export interface TextPick extends LevelPick {
  text: string;
  areas: number;
  isLeftOut: boolean;
}

/** The columns of a coarser level. */
export interface TierPick extends LevelPick {
  key: string;
  /** Empty: the key is the name. */
  name: string;
}

export interface SeveralFields {
  shape: FileShape;
  levelColumn: string;
  /** From coarse to fine. */
  texts: TextPick[];
  tiers: TierPick[];
}

/** What a proposal says that the choices are made of. */
export type Found = Pick<Proposal, "attributes" | "features" | "levelColumns" | "tiers" | "levels">;

export const codeOfPick = (pick: LevelPick) => pick.level || codeOf(pick.levelName);

export const isPicked = (pick: LevelPick) =>
  pick.level !== "" || (codeOf(pick.levelName) !== "" && pick.levelNamePlural.trim() !== "");

function pickOf(level: LevelProfile | KnownLevel | null | undefined, fallback: string, known: readonly KnownLevel[]): LevelPick {
  const own = known.find((each) => each.code === level?.code);
  return own
    ? { level: own.code, levelName: "", levelNamePlural: "" }
    : { level: "", levelName: level?.name ?? fallback, levelNamePlural: level?.namePlural ?? fallback };
}

/** What the texts of a column stand for, as far as their words say it. */
export function textsOf(column: LevelColumn | undefined, known: readonly KnownLevel[]): TextPick[] {
  return (column?.texts ?? []).map(({ text, areas, level }) => ({
    text,
    areas,
    isLeftOut: false,
    ...pickOf(level, text, known),
  }));
}

function tiersOf(tiers: readonly ColumnTier[], known: readonly KnownLevel[]): TierPick[] {
  return tiers.toReversed().map(({ code, name, level }) => ({ key: code, name: name ?? "", ...pickOf(level, code, known) }));
}

/** A column of which every text is the name of a level, and there are at least two of them. */
export function tellingColumn(found: Found): LevelColumn | undefined {
  return found.levelColumns.find(
    ({ texts }) => texts.every(({ level }) => level) && new Set(texts.map(({ level }) => level?.code)).size > 1,
  );
}

/** The fields as a profile says them; what it leaves open is filled with what was found in the file. */
export function severalOf(profile: AreaProfile, found: Found): SeveralFields {
  const known = found.levels;
  const all = [...(profile.levels ?? []), ...known];
  const levelOf = (code: string) => all.find((level) => level.code === code);
  const column = profile.levelProperty
    ? found.levelColumns.find(({ name }) => name === profile.levelProperty)
    : (tellingColumn(found) ?? found.levelColumns[0]);
  const guessed = {
    shape: "one" as FileShape,
    levelColumn: profile.levelProperty ?? column?.name ?? "",
    texts: textsOf(column, known),
    tiers: tiersOf(found.tiers, known),
  };
  const formed = (profile.form ?? []).filter(({ property }) => property);
  if (profile.levelProperty) {
    const texts = guessed.texts.map((pick) => ({
      ...pick,
      ...pickOf(levelOf(profile.levelValues?.[pick.text] ?? pick.text), pick.text, known),
      isLeftOut: (profile.skip ?? []).some((rule) => rule.property === profile.levelProperty && rule.value === pick.text),
    }));
    const rankOf = (pick: TextPick) => levelOf(profile.levelValues?.[pick.text] ?? pick.text)?.rank ?? 0;
    return { ...guessed, shape: "rows", texts: texts.toSorted((a, b) => rankOf(a) - rankOf(b)) };
  }
  if (formed.length > 0) {
    const tiers = formed.map(({ level, property, name }) => ({
      key: property ?? "",
      name: name ?? "",
      ...pickOf(levelOf(level), level, known),
    }));
    return { ...guessed, shape: "columns", tiers: inOrder(tiers, found) };
  }
  return guessed;
}

const distinctOf = (column: string, found: Found) => found.attributes.find(({ name }) => name === column)?.distinct ?? 0;

/** Coarse first: there are fewer of them, since each is made of finer ones. */
const inOrder = (tiers: readonly TierPick[], found: Found) =>
  tiers.toSorted((a, b) => distinctOf(a.key, found) - distinctOf(b.key, found));

/** The levels of the file from coarse to fine, each once. */
export function sequenceOf(fields: SeveralFields, own: LevelPick, found: Found): LevelPick[] {
  const picks: LevelPick[] =
    fields.shape === "rows"
      ? fields.texts.filter(({ isLeftOut }) => !isLeftOut)
      : fields.shape === "columns"
        ? [...inOrder(fields.tiers, found), own]
        : [own];
  return picks.filter((pick, index) => picks.findIndex((other) => codeOfPick(other) === codeOfPick(pick)) === index);
}

export interface LevelCount {
  name: string;
  count: number;
}

/** How many areas of which level would come of it, as far as the file alone says. */
export function countsOf(fields: SeveralFields, own: LevelPick, found: Found): LevelCount[] {
  const nameOf = (pick: LevelPick, count: number) => {
    const level = found.levels.find(({ code }) => code === pick.level);
    return (
      (count === 1 ? (level?.name ?? pick.levelName) : (level?.namePlural ?? pick.levelNamePlural)).trim() || codeOfPick(pick)
    );
  };
  return sequenceOf(fields, own, found)
    .map((pick) => {
      const isSame = (other: LevelPick) => codeOfPick(other) === codeOfPick(pick);
      const tier = fields.tiers.find(isSame);
      const count =
        fields.shape === "rows"
          ? fields.texts.filter((text) => !text.isLeftOut && isSame(text)).reduce((sum, { areas }) => sum + areas, 0)
          : fields.shape === "columns" && tier
            ? distinctOf(tier.key, found)
            : found.features;
      return { name: nameOf(pick, count), count };
    })
    .filter(({ name, count }) => name !== "" && count > 0);
}

/** The part of a profile that says where the levels stand. */
export function levelRulesOf(fields: SeveralFields, found: Found): Pick<AreaProfile, "levelProperty" | "levelValues" | "form"> {
  if (fields.shape === "rows") {
    const named = fields.texts.filter((pick) => !pick.isLeftOut && codeOfPick(pick) !== pick.text);
    return {
      levelProperty: fields.levelColumn,
      ...(named.length > 0 ? { levelValues: Object.fromEntries(named.map((pick) => [pick.text, codeOfPick(pick)])) } : {}),
    };
  }
  return fields.shape === "columns"
    ? {
        form: inOrder(fields.tiers, found)
          .toReversed()
          .map((tier) => ({ level: codeOfPick(tier), property: tier.key, ...(tier.name ? { name: tier.name } : {}) })),
      }
    : {};
}

/** Rules that leave out the rows of texts that are no level of ours. */
export const leftOutOf = (fields: SeveralFields) =>
  fields.shape === "rows"
    ? fields.texts.filter(({ isLeftOut }) => isLeftOut).map(({ text }) => ({ property: fields.levelColumn, value: text }))
    : [];

/** What is missing of the levels; keys of `texts.missing`. */
export function missingLevels(fields: SeveralFields): string[] {
  const kept = fields.texts.filter(({ isLeftOut }) => !isLeftOut);
  switch (fields.shape) {
    case "rows":
      return kept.length === 0 || !kept.every(isPicked) ? ["texts"] : [];
    case "columns":
      return fields.tiers.length === 0 || !fields.tiers.every((tier) => tier.key !== "" && isPicked(tier)) ? ["tiers"] : [];
    default:
      return [];
  }
}
