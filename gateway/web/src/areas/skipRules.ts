import type { AreaProfile } from "../api/areaImport.ts";

/** The rules by which features are left out, as the fields of the page show them. */
export interface SkipFields {
  skipWithoutKey: boolean;
  skipWithoutGeometry: boolean;
  /** Empty: no rule about a value. */
  skipColumn: string;
  skipValue: string;
}

type Rule = NonNullable<AreaProfile["skip"]>[number];

const isOfKey = (rule: Rule, profile: AreaProfile) => rule.property === (profile.code ?? "code") && !rule.value;

export function skipFieldsOf(profile: AreaProfile): SkipFields {
  const rules = profile.skip ?? [];
  const byValue = rules.find((rule) => rule.property && !isOfKey(rule, profile));
  return {
    skipWithoutKey: rules.some((rule) => isOfKey(rule, profile)),
    skipWithoutGeometry: rules.some((rule) => rule.withoutGeometry ?? false),
    skipColumn: byValue?.property ?? "",
    skipValue: byValue?.value ?? "",
  };
}

export function skipRulesOf(fields: SkipFields & { code: string }): Rule[] {
  return [
    ...(fields.skipWithoutKey ? [{ property: fields.code }] : []),
    ...(fields.skipWithoutGeometry ? [{ withoutGeometry: true }] : []),
    ...(fields.skipColumn ? [{ property: fields.skipColumn, value: fields.skipValue.trim() || null }] : []),
  ];
}

/** Whether the fields can show all rules of a profile. */
export function areSkipsSimple(profile: AreaProfile): boolean {
  const rules = profile.skip ?? [];
  const count = (test: (rule: Rule) => boolean) => rules.filter(test).length;
  return count((rule) => !!rule.property && !isOfKey(rule, profile)) <= 1;
}
