import { type ReactNode, useId } from "react";
import type { Direction } from "../../figures/jsonStat.ts";
import type { DraftFault, MeasureChoice } from "../api/indicators.ts";
import { Choice } from "../app/Choice.tsx";
import { Field } from "../app/Field.tsx";
import { kindTexts, definitionTexts as words } from "../texts.de.ts";
import { ChangeFields } from "./ChangeFields.tsx";
import { defineTexts as texts } from "./define.texts.de.ts";
import { type Draft, hasBase, kinds, withKind } from "./draft.ts";
import { FormulaField } from "./FormulaField.tsx";
import { MeasureYears } from "./MeasureYears.tsx";
import { PeriodFields } from "./PeriodFields.tsx";
import { SheetFields } from "./SheetFields.tsx";

interface Props {
  draft: Draft;
  /** The code stays what it is. */
  hasCode: boolean;
  measures: readonly MeasureChoice[];
  /** Names by code. */
  domains: Record<string, string>;
  faults: readonly DraftFault[];
  onChange(changed: Partial<Draft>): void;
}

/** All of a definition, in the order in which a person thinks of it. */
export function DefinitionFields({ draft, hasCode, measures, domains, faults, onChange }: Props) {
  const of = (part: string) => faults.filter((fault) => fault.part === part);
  const others = faults.filter((fault) => fault.part !== texts.numerator && fault.part !== texts.denominator);
  const text = (field: keyof Draft) => ({
    value: draft[field] as string,
    onChange: (event: { currentTarget: { value: string } }) => onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <>
      <Field label={words.name} maxLength={200} required {...text("name")} />
      <Field
        label={words.code}
        hint={hasCode ? texts.codeFixed : words.codeHint}
        pattern="[a-z][a-z0-9_]{1,63}"
        required
        readOnly={hasCode}
        {...text("code")}
      />
      <Choice label={words.domain} choices={domains} value={draft.domain} onChoose={(domain) => onChange({ domain })} />

      <Kinds draft={draft} onChange={onChange} />
      {draft.kind === "change" && <ChangeFields draft={draft} onChange={onChange} />}
      <Part title={texts.howMade}>
        <FormulaField
          label={texts.numerator}
          hint={texts.numeratorHint}
          value={draft.numerator}
          measures={measures}
          faults={of(texts.numerator)}
          required
          onChange={(numerator) => onChange({ numerator })}
        />
        {hasBase(draft) && (
          <FormulaField
            label={texts.denominator}
            hint={texts.denominatorHint}
            value={draft.denominator}
            measures={measures}
            faults={of(texts.denominator)}
            onChange={(denominator) => onChange({ denominator })}
          />
        )}
        <div aria-live="polite">
          {others.map((fault) => (
            <p key={fault.text} className="field-error">
              {fault.text}
            </p>
          ))}
        </div>
        <Field label={words.factor} hint={words.factorHint} inputMode="decimal" {...text("factor")} />
        {hasBase(draft) && (
          <>
            <Field label={texts.minimumBase} hint={texts.minimumBaseHint} inputMode="decimal" {...text("minimumBase")} />
            <Field
              label={texts.missingTolerance}
              hint={texts.missingToleranceHint}
              inputMode="decimal"
              {...text("missingTolerance")}
            />
          </>
        )}
      </Part>

      <Part title={texts.howShown}>
        <Field label={words.unit} hint={words.unitHint} maxLength={40} required {...text("unit")} />
        <Field label={words.decimals} type="number" min={0} max={6} {...text("decimals")} />
        <Choice
          label={words.direction}
          choices={words.directions}
          value={draft.direction}
          onChoose={(direction) => onChange({ direction: direction as Direction })}
        />
        <Field label={texts.position} hint={texts.positionHint} type="number" step={1} {...text("position")} />
        <Field label={texts.shortName} hint={texts.shortNameHint} maxLength={60} {...text("shortName")} />
      </Part>

      <Part title={texts.periods}>
        <PeriodFields
          kind={draft.periodKind}
          aggregate={draft.aggregate}
          written={draft.occasions}
          onChange={({ kind, aggregate, written }) =>
            onChange({
              ...(kind === undefined ? {} : { periodKind: kind }),
              ...(aggregate === undefined ? {} : { aggregate }),
              ...(written === undefined ? {} : { occasions: written }),
            })
          }
        />
        <MeasureYears draft={draft} onChange={onChange} />
      </Part>

      <Part title={texts.sheet}>
        <SheetFields draft={draft} onChange={onChange} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="define-part" aria-labelledby={id}>
      <h2 id={id} className="kern-heading-small">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Kinds({ draft, onChange }: Pick<Props, "draft" | "onChange">) {
  const id = useId();
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{texts.what}</legend>
      <div className="kern-fieldset__body">
        {kinds.map((kind) => (
          <div className="kern-form-check" key={kind}>
            <input
              id={`${id}-${kind}`}
              className="kern-form-check__radio"
              type="radio"
              name={`${id}-kind`}
              value={kind}
              required
              checked={draft.kind === kind}
              onChange={() => onChange(withKind(draft, kind))}
            />
            <label className="kern-label" htmlFor={`${id}-${kind}`}>
              {kindTexts[kind].name}: {kindTexts[kind].choice}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
