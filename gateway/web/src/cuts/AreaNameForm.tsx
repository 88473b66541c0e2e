import { type FormEvent, useEffect, useRef, useState } from "react";
import type { CutArea } from "../api/cuts.ts";
import { Button } from "../app/Button.tsx";
import { Field } from "../app/Field.tsx";
import { cutTexts as texts } from "./cuts.texts.de.ts";

interface Props {
  label: string;
  apply: string;
  area: CutArea;
  isTaken(code: string): boolean;
  onApply(area: CutArea): void;
  onCancel(): void;
}

/** Name and code of an area, new or known. */
export function AreaNameForm({ label, apply, area, isTaken, onApply, onCancel }: Props) {
  const [name, setName] = useState(area.name);
  const [code, setCode] = useState(area.code);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.select(), []);
  const taken = code.trim() !== area.code && isTaken(code.trim());
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!taken && name.trim() !== "" && code.trim() !== "") {
      onApply({ name: name.trim(), code: code.trim() });
    }
  }
  return (
    <form className="cut-name-form" ref={form} onSubmit={submit} onKeyDown={(event) => event.key === "Escape" && onCancel()}>
      <Field label={label} value={name} maxLength={120} required onChange={(event) => setName(event.target.value)} />
      <Field
        label={texts.areaCodeField}
        hint={texts.areaCodeHint}
        value={code}
        maxLength={40}
        required
        aria-invalid={taken}
        onChange={(event) => setCode(event.target.value)}
      />
      {taken && (
        <p className="field-error" role="status">
          {texts.codeTaken(code.trim())}
        </p>
      )}
      <div className="button-row">
        <Button type="submit" small busy={taken}>
          {apply}
        </Button>
        <Button look="tertiary" small onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
