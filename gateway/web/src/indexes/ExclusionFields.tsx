import { compareNames } from "../../figures/format.ts";
import { type Indicator, indicators as service } from "../api/indicators.ts";
import { Button } from "../app/Button.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { useResource } from "../app/useResource.ts";
import type { IndexDraft } from "./indexDraft.ts";
import { indexTexts as texts } from "./indexes.texts.de.ts";

interface Props {
  draft: IndexDraft;
  indicators: readonly Indicator[];
  onChange(changed: Partial<IndexDraft>): void;
}

/** Areas that are left out: by a rule, and one by one with a reason. */
export function ExclusionFields({ draft, indicators, onChange }: Props) {
  const { data } = useResource("catalogue areas", () => service.areas(), true);
  const areas = (data ?? []).filter((area) => area.level === draft.level).sort((a, b) => compareNames(a.name, b.name));
  const nameOf = (code: string) => areas.find((area) => area.code === code)?.name ?? code;
  const free = areas.filter((area) => draft.excluded.every((one) => one.code !== area.code));
  return (
    <fieldset className="define-part index-part">
      <legend className="kern-heading-small">{texts.exclusions}</legend>
      <p className="muted">{texts.exclusionsHint}</p>
      <SelectField
        label={texts.minimum}
        value={draft.minimumIndicator}
        onChange={(event) => onChange({ minimumIndicator: event.currentTarget.value, minimum: draft.minimum || "300" })}
      >
        <option value="">{texts.noMinimum}</option>
        {indicators
          .filter((one) => one.kind === "count")
          .map((one) => (
            <option key={one.code} value={one.code}>
              {one.name}
            </option>
          ))}
      </SelectField>
      {draft.minimumIndicator !== "" && (
        <Field
          label={texts.atLeast}
          inputMode="decimal"
          value={draft.minimum}
          onChange={(event) => onChange({ minimum: event.currentTarget.value })}
        />
      )}
      <ul className="index-chosen">
        {draft.excluded.map((one, at) => (
          <li key={one.code}>
            <strong>{nameOf(one.code)}</strong>
            <div className="index-chosen-fields">
              <Field
                label={texts.reason}
                aria-label={texts.reasonOf(nameOf(one.code))}
                maxLength={500}
                required
                value={one.reason}
                onChange={(event) => {
                  const reason = event.currentTarget.value;
                  onChange({ excluded: draft.excluded.map((known, index) => (index === at ? { ...known, reason } : known)) });
                }}
              />
              <Button
                look="tertiary"
                small
                aria-label={texts.removeOf(nameOf(one.code))}
                onClick={() => onChange({ excluded: draft.excluded.filter((_, index) => index !== at) })}
              >
                {texts.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <SelectField
        label={texts.areaToExclude}
        value=""
        onChange={(event) => {
          const code = event.currentTarget.value;
          if (code) {
            onChange({ excluded: [...draft.excluded, { code, reason: "" }] });
          }
        }}
      >
        <option value="">{texts.choose}</option>
        {free.map((area) => (
          <option key={area.code} value={area.code}>
            {area.name}
          </option>
        ))}
      </SelectField>
    </fieldset>
  );
}
