import { type FormEvent, useCallback, useId, useState } from "react";
import type { IndicatorKind } from "../../figures/kind.ts";
import { ProblemError } from "../api/http.ts";
import { indicators } from "../api/indicators.ts";
import { Button } from "../app/Button.tsx";
import { Field, SelectField } from "../app/Field.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { kindTexts, definitionTexts as texts } from "../texts.de.ts";
import { readOccasions } from "./occasionLines.ts";
import { PeriodFields } from "./PeriodFields.tsx";
import { germanNumber, kinds, readDefinition } from "./readDefinition.ts";

/** A new indicator: what it counts, out of what, and in plain words what kind of number that is. */
export function DefineIndicatorForm() {
  const [kind, setKind] = useState<IndicatorKind | null>(null);
  const [defined, setDefined] = useState("");
  const [round, setRound] = useState(0);
  const { run, busy, error } = useAction(
    useCallback(async (form: HTMLFormElement) => {
      const filled = new FormData(form);
      const { code, definition } = readDefinition(filled);
      const [fault] = readOccasions(String(filled.get("occasions") ?? "")).faults;
      if (fault) {
        throw new ProblemError({ type: "about:blank", status: 0, title: fault });
      }
      if ((await indicators.definitions()).some((known) => known.code === code)) {
        throw new ProblemError({ type: "about:blank", status: 0, title: texts.codeTaken(code), detail: texts.codeTakenDetail });
      }
      const answer = await indicators.define(code, definition);
      form.reset();
      setKind(null);
      // What React holds of the fields is not reset with the form.
      setRound((before) => before + 1);
      setDefined(texts.defined(definition.name, answer.version));
    }, []),
  );
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!busy) {
      setDefined("");
      void run(event.currentTarget);
    }
  }
  return (
    <details className="disclosure">
      <summary>{texts.open}</summary>
      <form className="form" onSubmit={submit}>
        <Field label={texts.name} name="name" maxLength={200} required />
        <Field label={texts.code} hint={texts.codeHint} name="code" pattern="[a-z][a-z0-9_]{1,63}" required />
        <SelectField label={texts.domain} name="domain" required>
          {Object.entries(texts.domains).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </SelectField>
        <KindChoice chosen={kind} onChoose={setKind} />
        <Field label={texts.numerator} hint={texts.numeratorHint} name="numerator" maxLength={2000} required />
        {kind !== "count" && <Field label={texts.denominator} hint={texts.denominatorHint} name="denominator" maxLength={2000} />}
        <Field label={texts.unit} hint={texts.unitHint} name="unit" maxLength={40} required />
        <Field label={texts.factor} hint={texts.factorHint} name="factor" inputMode="decimal" pattern={germanNumber} />
        <Field label={texts.decimals} name="decimals" type="number" min={0} max={6} defaultValue={1} />
        <SelectField label={texts.direction} name="direction" defaultValue="neutral">
          {Object.entries(texts.directions).map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </SelectField>
        <PeriodFields key={round} />
        <Field label={texts.source} name="source" />
        <Field label={texts.definition} name="definition" />
        <Field label={texts.howToRead} name="howToRead" />
        <Field label={texts.howNotToRead} name="howNotToRead" />
        {error && <ProblemAlert error={error} />}
        <div>
          <Button type="submit" look="secondary" busy={busy}>
            {texts.save}
          </Button>
        </div>
        <p role="status">{defined}</p>
      </form>
    </details>
  );
}

function KindChoice({ chosen, onChoose }: { chosen: IndicatorKind | null; onChoose(kind: IndicatorKind): void }) {
  const id = useId();
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{texts.kind}</legend>
      <div className="kern-fieldset__body">
        {kinds.map((kind) => (
          <div className="kern-form-check" key={kind}>
            <input
              id={`${id}-${kind}`}
              className="kern-form-check__radio"
              type="radio"
              name="kind"
              value={kind}
              required
              checked={chosen === kind}
              onChange={() => onChoose(kind)}
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
