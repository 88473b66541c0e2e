import { Field } from "../app/Field.tsx";

interface Props {
  label: string;
  hint?: string | undefined;
  value: number | null | undefined;
  /** Shown faintly where nothing is said. */
  usual?: number;
  min?: number;
  max?: number;
  onChange(value: number | null): void;
}

/** A number, or nothing at all. */
export function NumberField({ label, hint, value, usual, min, max, onChange }: Props) {
  return (
    <Field
      label={label}
      hint={hint}
      type="number"
      step="any"
      min={min}
      max={max}
      placeholder={usual === undefined ? undefined : String(usual)}
      value={value ?? ""}
      onChange={(event) => onChange(event.currentTarget.value === "" ? null : event.currentTarget.valueAsNumber)}
    />
  );
}
