import type { ColumnReference, DatasetDefinition, ImportProfile, MeasureDefinition, SeenColumn } from "../api/ingestion.ts";
import { samplesTexts as texts } from "./samples.texts.de.ts";
import { shorten } from "./shorten.ts";

/** What a column of the file is read as. */
export type Role =
  | "none"
  | "areaCode"
  | "areaName"
  | "period"
  | "month"
  | "value"
  | "measure"
  | "breakdown"
  | "contributor"
  | "quality";

const same = (left: unknown, right: ColumnReference | number) => JSON.stringify(left) === JSON.stringify(right);

/** Whether a reference of the profile means this column. */
export const means = (reference: unknown, column: SeenColumn) =>
  reference !== null && reference !== undefined && (same(reference, column.reference) || same(reference, column.number));

/** The columns of `measureColumn`, which may be one or a list. */
export function measureColumns(profile: ImportProfile): ColumnReference[] {
  const given = profile.measureColumn as unknown;
  return Array.isArray(given) ? (given as ColumnReference[]) : given ? [given as ColumnReference] : [];
}

/** What the profile reads the column as. */
export function roleOf(profile: ImportProfile, column: SeenColumn): Role {
  if (means(profile.area?.column, column)) {
    return profile.area?.by === "name" ? "areaName" : "areaCode";
  }
  if (means(profile.period?.column, column)) {
    return "period";
  }
  if (means(profile.period?.monthColumn, column)) {
    return "month";
  }
  if (means(profile.contributor, column)) {
    return "contributor";
  }
  if (means(profile.qualityColumn, column)) {
    return "quality";
  }
  if (Object.values(profile.breakdownColumns ?? {}).some((reference) => means(reference, column))) {
    return "breakdown";
  }
  if (measureColumns(profile).some((reference) => means(reference, column))) {
    return "measure";
  }
  return isValue(profile, column) ? "value" : "none";
}

function isValue(profile: ImportProfile, column: SeenColumn): boolean {
  return profile.layout === "long"
    ? means(profile.valueColumn, column)
    : profile.layout === "crosstab"
      ? column.number >= (profile.firstValueColumn ?? 2)
      : (profile.values ?? []).some((value) => means(value.column, column));
}

/** The roles a column can have in tables of this layout. */
export function rolesFor(layout: ImportProfile["layout"]): Role[] {
  const all: Role[] = ["none", "areaCode", "areaName", "period", "month"];
  return layout === "long"
    ? [...all, "value", "measure", "breakdown", "contributor", "quality"]
    : layout === "crosstab"
      ? [...all, "breakdown"]
      : [...all, "value", "breakdown", "contributor"];
}

/** The definition with the column read as something else; what it was read as before is forgotten. */
export function withRole(definition: DatasetDefinition, column: SeenColumn, role: Role): DatasetDefinition {
  const free = withoutColumn(definition, column);
  const profile = free.profile;
  switch (role) {
    case "areaCode":
    case "areaName":
      return withProfile(free, {
        area: {
          ...profile.area,
          column: column.reference,
          by: role === "areaName" ? "name" : "code",
          value: null,
          pad: 0,
          isArs: false,
        },
      });
    case "period":
      return withProfile(free, {
        period: { ...profile.period, column: column.reference, fileName: false, line: null, value: null },
      });
    case "month":
      return withProfile(free, { period: { ...profile.period, monthColumn: column.reference, as: "month" } });
    case "contributor":
      return withProfile(free, { contributor: column.reference });
    case "quality":
      return withProfile(free, { qualityColumn: column.reference });
    case "measure":
      return withProfile(free, { measureColumn: [...measureColumns(profile), column.reference], measure: null });
    case "breakdown":
      return withProfile(free, {
        breakdownColumns: {
          ...(profile.breakdownColumns as Record<string, unknown>),
          [freeName(shorten(labelOf(column), "gruppe"), Object.keys(profile.breakdownColumns ?? {}))]: column.reference,
        } as unknown as Record<string, never>,
      });
    case "value":
      return profile.layout === "long" ? withProfile(free, { valueColumn: column.reference }) : withMeasure(free, column);
    default:
      return free;
  }
}

export const labelOf = (column: SeenColumn) => column.labels.join(" – ") || texts.column(column.number);

export const withProfile = (definition: DatasetDefinition, change: Partial<ImportProfile>): DatasetDefinition => ({
  ...definition,
  profile: { ...definition.profile, ...change },
});

function withMeasure(definition: DatasetDefinition, column: SeenColumn): DatasetDefinition {
  const taken = definition.measures.map((measure) => measure.code);
  const code = freeName(shorten(labelOf(column), "spalte"), taken);
  const measure: MeasureDefinition = { code, name: labelOf(column), unit: "Anzahl", additive: true };
  return {
    ...withProfile(definition, {
      values: [...(definition.profile.values ?? []), { column: column.reference, measure: code, breakdown: "" }],
    }),
    measures: [...definition.measures, measure],
  };
}

function withoutColumn(definition: DatasetDefinition, column: SeenColumn): DatasetDefinition {
  const profile = definition.profile;
  const values = (profile.values ?? []).filter((value) => !means(value.column, column));
  const breakdowns = Object.entries(profile.breakdownColumns ?? {}).filter(([, reference]) => !means(reference, column));
  const lists = measureColumns(profile).filter((reference) => !means(reference, column));
  const isWide = profile.layout === "wide" || profile.layout === undefined;
  const kept = isWide
    ? definition.measures.filter(
        (measure) =>
          values.some((value) => value.measure === measure.code) ||
          !(profile.values ?? []).some((value) => value.measure === measure.code),
      )
    : definition.measures;
  return {
    ...withProfile(definition, {
      area: means(profile.area?.column, column) ? { ...profile.area, column: null } : profile.area,
      period: {
        ...profile.period,
        column: means(profile.period?.column, column) ? null : profile.period?.column,
        monthColumn: means(profile.period?.monthColumn, column) ? null : profile.period?.monthColumn,
      },
      values,
      valueColumn: means(profile.valueColumn, column) ? null : profile.valueColumn,
      measureColumn: lists.length > 0 ? lists : null,
      breakdownColumns: Object.fromEntries(breakdowns) as Record<string, never>,
      contributor: means(profile.contributor, column) ? null : profile.contributor,
      qualityColumn: means(profile.qualityColumn, column) ? null : profile.qualityColumn,
    } as Partial<ImportProfile>),
    measures: kept,
  };
}

function freeName(name: string, taken: string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number++) {
    free = `${name}_${number}`;
  }
  return free;
}
