import { changesTexts as texts } from "./changes.texts.de.ts";

/** One thing that two versions say differently; null where one of them says nothing of it. */
export interface DefinitionChange {
  /** In words where there are some, otherwise as the file names it. */
  what: string;
  before: string | null;
  now: string | null;
}

/** What two versions of a dataset say differently, in the order of the file. */
export function definitionChanges(before: unknown, now: unknown): DefinitionChange[] {
  const [one, other] = [members(before, ""), members(now, "")];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((path) => one.get(path) !== other.get(path))
    .map((path) => ({ what: nameOf(path), before: one.get(path) ?? null, now: other.get(path) ?? null }));
}

/** All that a definition says, each value by its path; what has a code by its code, since it may have moved. */
function members(value: unknown, path: string): Map<string, string> {
  if (Array.isArray(value)) {
    return joined(value.map((entry, index) => members(entry, `${path}[${codeOf(entry) ?? index + 1}]`)));
  }
  if (typeof value === "object" && value !== null) {
    return joined(Object.entries(value).map(([name, inner]) => members(inner, path === "" ? name : `${path}.${name}`)));
  }
  return value === null || value === undefined ? new Map() : new Map([[path, said(path, value)]]);
}

const joined = (parts: Map<string, string>[]) => new Map(parts.flatMap((part) => [...part]));

const codeOf = (entry: unknown) =>
  typeof entry === "object" && entry !== null && "code" in entry ? String((entry as { code: unknown }).code) : null;

/** In words where a choice has some. */
function said(path: string, value: unknown): string {
  if (typeof value === "boolean") {
    return value ? texts.yes : texts.no;
  }
  const member = path.slice(path.lastIndexOf(".") + 1);
  return texts.choices[member]?.[String(value)] ?? String(value);
}

/** „Messgröße w: Einheit“ for `measures[w].unit`. */
function nameOf(path: string): string {
  const [, list, entry, rest] = /^([a-zA-Z.]+)\[([^\]]+)\]\.?(.*)$/u.exec(path) ?? [];
  if (list && entry) {
    const inner = rest ? `: ${texts.members[rest] ?? rest}` : "";
    return `${texts.lists[list] ?? list} ${entry}${inner}`;
  }
  return texts.members[path] ?? path;
}
