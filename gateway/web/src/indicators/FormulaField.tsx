import { useId, useRef, useState } from "react";
import type { DraftFault, MeasureChoice } from "../api/indicators.ts";
import { defineTexts as texts } from "./define.texts.de.ts";
import { aroundFault, completionsAt, withTerm } from "./formula.ts";
import { MeasurePick } from "./MeasurePick.tsx";

interface Props {
  label: string;
  hint: string;
  value: string;
  measures: readonly MeasureChoice[];
  /** What is wrong with it, of the value as it stands. */
  faults: readonly DraftFault[];
  required?: boolean;
  onChange(value: string): void;
}

/** A formula, typed or made by choosing measures and categories; a fault is shown at its character. */
export function FormulaField({ label, hint, value, measures, faults, required = false, onChange }: Props) {
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const { from, options } = caret === null ? { from: 0, options: [] } : completionsAt(value, caret, measures);

  function focusAt(start: number, end = start) {
    input.current?.focus();
    // After the value has been rendered: before, the place may not be there yet.
    requestAnimationFrame(() => input.current?.setSelectionRange(start, end));
  }

  function complete(text: string) {
    onChange(value.slice(0, from) + text + value.slice(caret ?? from));
    setCaret(from + text.length);
    focusAt(from + text.length);
  }

  return (
    <div className="kern-form-input formula-field">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <span className="kern-hint" id={`${id}-hint`}>
        {hint}
      </span>
      <textarea
        id={id}
        ref={input}
        className="kern-form-input__input formula-input"
        rows={2}
        maxLength={2000}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        required={required}
        aria-describedby={`${id}-hint ${id}-faults`}
        aria-invalid={faults.length > 0}
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value.replaceAll("\n", " "));
          setCaret(event.currentTarget.selectionStart);
        }}
        onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
      />
      {options.length > 0 && (
        <ul className="formula-options" aria-label={texts.completions}>
          {options.map((option) => (
            <li key={option.text}>
              <button type="button" className="text-button" onClick={() => complete(option.text)}>
                {option.label}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div id={`${id}-faults`} aria-live="polite">
        {faults.map((fault) => (
          <Fault key={fault.text} formula={value} fault={fault} onGo={(position) => focusAt(position - 1, position)} />
        ))}
      </div>
      <MeasurePick
        label={texts.choose(label)}
        measures={measures}
        onPick={(term, sign) => onChange(withTerm(value, term, sign))}
      />
    </div>
  );
}

function Fault({ formula, fault, onGo }: { formula: string; fault: DraftFault; onGo(position: number): void }) {
  const { position } = fault;
  const [before, at, after] = aroundFault(formula, position ?? 1);
  return (
    <div className="formula-fault">
      <p className="field-error">{fault.text}</p>
      {position !== null && (
        <>
          <p className="formula-place">
            <span className="figure-sr-only">{texts.faultHere} </span>
            {before}
            <mark>{at === "" ? texts.atEnd : at}</mark>
            {after}
          </p>
          <button type="button" className="text-button" onClick={() => onGo(position)}>
            {`${texts.toFault} (${texts.atCharacter(position)})`}
          </button>
        </>
      )}
    </div>
  );
}
