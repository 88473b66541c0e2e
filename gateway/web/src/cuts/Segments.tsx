import { useId } from "react";

interface Props<Value extends string> {
  label: string;
  choices: Record<Value, string>;
  value: Value;
  onChoose(value: Value): void;
}

/** One of a few that are all to be seen: radio buttons with the look of one switch. */
export function Segments<Value extends string>({ label, choices, value, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="segments">
      <legend>{label}</legend>
      <div>
        {(Object.entries(choices) as [Value, string][]).map(([key, text]) => (
          <label key={key}>
            <input type="radio" name={name} value={key} checked={key === value} onChange={() => onChoose(key)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
