import type { Indicator } from "../api/indicators.ts";
import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { ClassFields } from "./ClassFields.tsx";
import type { OwnDirection, PartDraft, ScaleName } from "./indexDraft.ts";
import { indexTexts as texts } from "./indexes.texts.de.ts";

interface Props {
  title: string;
  part: PartDraft;
  /** Released indicators that have values on the level. */
  indicators: readonly Indicator[];
  domains: readonly { code: string; name: string }[];
  onChange(changed: Partial<PartDraft>): void;
}

/** Indicators, how they become one number, and the classes of it. */
export function PartFields({ title, part, indicators, domains, onChange }: Props) {
  const nameOf = (code: string) => indicators.find((one) => one.code === code)?.name ?? code;
  const free = indicators.filter((one) => part.indicators.every((taken) => taken.code !== one.code));
  const change = (at: number, changed: Partial<PartDraft["indicators"][number]>) =>
    onChange({ indicators: part.indicators.map((one, index) => (index === at ? { ...one, ...changed } : one)) });
  return (
    <fieldset className="define-part index-part">
      <legend className="kern-heading-small">{title}</legend>
      {part.indicators.length === 0 && <p>{texts.noIndicators}</p>}
      <ul className="index-chosen">
        {part.indicators.map((one, at) => {
          const known = indicators.find((indicator) => indicator.code === one.code);
          return (
            <li key={one.code}>
              <strong>{nameOf(one.code)}</strong>
              <div className="index-chosen-fields">
                <Field
                  label={texts.weight}
                  aria-label={texts.weightOf(nameOf(one.code))}
                  inputMode="decimal"
                  value={one.weight}
                  onChange={(event) => change(at, { weight: event.currentTarget.value })}
                />
                <SelectField
                  label={texts.direction}
                  aria-label={texts.directionOf(nameOf(one.code))}
                  value={one.direction}
                  onChange={(event) => change(at, { direction: event.currentTarget.value as OwnDirection })}
                >
                  <option value="own">{ownDirection(known)}</option>
                  <option value="higherIsWorse">{texts.directions.higherIsWorse}</option>
                  <option value="higherIsBetter">{texts.directions.higherIsBetter}</option>
                </SelectField>
                <Button
                  look="tertiary"
                  small
                  aria-label={texts.removeOf(nameOf(one.code))}
                  onClick={() => onChange({ indicators: part.indicators.filter((_, index) => index !== at) })}
                >
                  {texts.remove}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      <SelectField
        label={texts.add}
        value=""
        onChange={(event) => {
          const added = indicators.find((one) => one.code === event.currentTarget.value);
          if (added) {
            const direction = added.direction === "neutral" ? "higherIsWorse" : "own";
            onChange({ indicators: [...part.indicators, { code: added.code, weight: "1", direction }] });
          }
        }}
      >
        <option value="">{texts.choose}</option>
        {domains.map((domain) => {
          const members = free.filter((one) => one.domain === domain.code);
          return members.length === 0 ? null : (
            <optgroup key={domain.code} label={domain.name}>
              {members.map((one) => (
                <option key={one.code} value={one.code}>
                  {one.name}
                </option>
              ))}
            </optgroup>
          );
        })}
      </SelectField>
      <Choice
        label={texts.method}
        choices={texts.methods}
        value={part.method}
        onChoose={(method) => onChange({ method: method as PartDraft["method"] })}
      />
      {part.method === "weightedSum" && (
        <Choice
          label={texts.scale}
          choices={texts.scales}
          value={part.scale}
          onChoose={(scale) => onChange({ scale: scale as ScaleName })}
        />
      )}
      <Choice
        label={texts.resultScale}
        choices={texts.scales}
        value={part.resultScale}
        onChoose={(scale) => onChange({ resultScale: scale as ScaleName })}
      />
      {part.method === "weightedSum" && part.indicators.length > 1 && (
        <Field
          label={texts.minimumIndicators}
          hint={texts.minimumIndicatorsHint}
          type="number"
          min={1}
          max={part.indicators.length}
          value={part.minimumIndicators}
          onChange={(event) => onChange({ minimumIndicators: event.currentTarget.value })}
        />
      )}
      <ClassFields part={part} onChange={onChange} />
    </fieldset>
  );
}

function ownDirection(indicator: Indicator | undefined): string {
  const direction = indicator?.direction ?? "neutral";
  return texts.ownDirection(direction === "neutral" ? texts.neutral : texts.directions[direction]);
}

/** What the dynamics have beside the fields of every part. */
export function DynamicsStart({
  years,
  onYears,
  onSame,
}: {
  years: string;
  onYears(years: string): void;
  onSame: (() => void) | null;
}) {
  return (
    <>
      <Field
        label={texts.years}
        hint={texts.yearsHint}
        type="number"
        min={1}
        max={20}
        value={years}
        onChange={(event) => onYears(event.currentTarget.value)}
      />
      {onSame && (
        <div>
          <Button look="tertiary" small onClick={onSame}>
            {texts.sameAsStatus}
          </Button>
        </div>
      )}
    </>
  );
}
