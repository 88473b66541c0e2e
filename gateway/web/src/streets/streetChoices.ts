import type { StreetColumns, StreetProfile } from "../api/streetImport.ts";

/** How a file writes the numbers of houses. */
export type NumberKind = "pairs" | "fromTo" | "single" | "range" | "none";

export type ColumnChoice = Exclude<keyof StreetColumns, "municipality">;

/** What a person has chosen; every field as it stands in its form field. */
export interface StreetChoices {
  version: string;
  encoding: string;
  separator: string;
  sheet: string;
  headerRow: string;
  place: "one" | "column";
  municipality: string;
  municipalityColumn: string;
  areaBy: "Code" | "Name";
  areaLevel: string;
  areaPad: string;
  numbers: NumberKind;
  emptyRange: "WholeStreet" | "Skip";
  dateFormat: string;
  columns: Record<ColumnChoice, string>;
}

const columnsOf: Record<NumberKind, ColumnChoice[]> = {
  pairs: ["oddFrom", "oddTo", "evenFrom", "evenTo"],
  fromTo: ["from", "fromAddition", "to", "toAddition", "side"],
  single: ["from", "fromAddition"],
  range: ["range", "side"],
  none: [],
};

const always: ColumnChoice[] = ["street", "streetKey", "postcode", "area", "validFrom", "validTo"];

const all: ColumnChoice[] = [...always, ...new Set(Object.values(columnsOf).flat())];

export function choicesOf(profile: StreetProfile): StreetChoices {
  const { columns } = profile;
  return {
    version: profile.version,
    encoding: profile.encoding ?? "auto",
    separator: profile.separator ?? "auto",
    sheet: profile.sheet ?? "",
    headerRow: String(profile.headerRow ?? 1),
    place: columns.municipality ? "column" : "one",
    municipality: profile.municipality ?? "",
    municipalityColumn: columns.municipality ?? "",
    areaBy: profile.areaBy ?? "Code",
    areaLevel: profile.areaLevel ?? "",
    areaPad: String(profile.areaPad ?? 0),
    numbers: numbersOf(columns),
    emptyRange: profile.emptyRange ?? "WholeStreet",
    dateFormat: profile.dateFormat ?? "dd.MM.yyyy",
    columns: Object.fromEntries(all.map((name) => [name, columns[name] ?? ""])) as StreetChoices["columns"],
  };
}

function numbersOf(columns: StreetColumns): NumberKind {
  if (columns.oddFrom || columns.evenFrom) {
    return "pairs";
  }
  if (columns.range) {
    return "range";
  }
  return columns.from ? (columns.to ? "fromTo" : "single") : "none";
}

/** The columns that the chosen way of writing numbers has. */
export function numberColumns(numbers: NumberKind): ColumnChoice[] {
  return columnsOf[numbers];
}

/** What is still missing before anything can be checked; keys of `texts.missing`. */
export function missingOf(choices: StreetChoices): string[] {
  const { columns, numbers } = choices;
  const isNumberMissing =
    (numbers === "pairs" && !columns.oddFrom && !columns.evenFrom) ||
    (numbers === "fromTo" && (!columns.from || !columns.to)) ||
    (numbers === "single" && !columns.from) ||
    (numbers === "range" && !columns.range);
  const rules: [string, boolean][] = [
    ["version", choices.version.trim() === ""],
    ["street", !columns.street],
    ["area", !columns.area],
    ["place", choices.place === "one" ? choices.municipality.trim() === "" : !choices.municipalityColumn],
    ["numbers", isNumberMissing],
  ];
  return rules.filter(([, isMissing]) => isMissing).map(([what]) => what);
}

/** The profile of the choices; what fields cannot show (the words for the sides) comes from the one they were made of. */
export function profileOf(choices: StreetChoices, base: StreetProfile): StreetProfile {
  const names = [...always, ...columnsOf[choices.numbers]].filter((name) => choices.columns[name] !== "");
  const columns = Object.fromEntries(names.map((name) => [name, choices.columns[name]]));
  const pad = Number.parseInt(choices.areaPad, 10);
  return {
    version: choices.version.trim(),
    encoding: choices.encoding,
    separator: choices.separator,
    ...(choices.sheet ? { sheet: choices.sheet } : {}),
    headerRow: Math.max(0, Number.parseInt(choices.headerRow, 10) || 0),
    dateFormat: choices.dateFormat,
    ...(choices.place === "one" ? { municipality: choices.municipality.trim() } : {}),
    areaBy: choices.areaBy,
    ...(choices.areaLevel ? { areaLevel: choices.areaLevel } : {}),
    ...(pad > 0 ? { areaPad: pad } : {}),
    emptyRange: choices.emptyRange,
    ...(base.sides ? { sides: base.sides } : {}),
    columns: {
      ...columns,
      ...(choices.place === "column" ? { municipality: choices.municipalityColumn } : {}),
    } as StreetColumns,
  };
}
