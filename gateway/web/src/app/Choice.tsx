import { SelectField } from "./Field.tsx";

interface Props {
  label: string;
  /** What is kept, and what people read. */
  choices: Record<string, string>;
  value: string;
  onChoose(value: string): void;
}

/** One of a few. */
export function Choice({ label, choices, value, onChoose }: Props) {
  return (
    <SelectField label={label} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {Object.entries(choices).map(([key, text]) => (
        <option key={key} value={key}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}
