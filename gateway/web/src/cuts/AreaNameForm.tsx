import { type FormEvent, useEffect, useRef, useState } from "react";
import type { CutArea } from "../api/cuts.ts";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { cutTexts as texts } from "./cuts.texts.de.ts";

interface Props {
  label: string;
  apply: string;
  area: CutArea;
  others: readonly CutArea[];
  onApply(area: CutArea): void;
  onCancel(): void;
}

/** Name and code of an area, new or known. */
export function AreaNameForm({ label, apply, area, others, onApply, onCancel }: Props) {
  const [name, setName] = useState(area.name);
  const [code, setCode] = useState(area.code);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.select(), []);
  const fault = others.some((other) => other.code === code.trim())
    ? texts.codeTaken(code.trim())
    : others.some((other) => other.name.toLowerCase() === name.trim().toLowerCase())
      ? texts.nameTaken(name.trim())
      : null;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!fault && name.trim() !== "" && code.trim() !== "") {
      onApply({ name: name.trim(), code: code.trim() });
    }
  }
  return (
    <form className="cut-name-form" ref={form} onSubmit={submit} onKeyDown={(event) => event.key === "Escape" && onCancel()}>
      <Field label={label} value={name} maxLength={200} required onChange={(event) => setName(event.target.value)} />
      <Field
        label={texts.areaCodeField}
        hint={texts.areaCodeHint}
        value={code}
        maxLength={40}
        required
        aria-invalid={fault !== null}
        onChange={(event) => setCode(event.target.value)}
      />
      <p className="field-error" role="status">
        {fault}
      </p>
      <div className="button-row">
        <Button type="submit" small busy={fault !== null}>
          {apply}
        </Button>
        <Button look="tertiary" small onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
