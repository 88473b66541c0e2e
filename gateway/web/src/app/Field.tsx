import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes, useId } from "react";

interface Words {
  label: string;
  hint?: string | undefined;
}

interface Described {
  id: string;
  "aria-describedby": string | undefined;
}

/** Label and hint above what is filled in. */
function Labelled({ label, hint, children }: Words & { children(described: Described): ReactNode }) {
  const id = useId();
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <span className="kern-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {children({ id, "aria-describedby": hint ? `${id}-hint` : undefined })}
    </div>
  );
}

export function Field({ label, hint, ...input }: Words & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Labelled label={label} hint={hint}>
      {(described) => <input className="kern-form-input__input" {...described} {...input} />}
    </Labelled>
  );
}

/** Several lines. */
export function TextField({ label, hint, ...input }: Words & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Labelled label={label} hint={hint}>
      {(described) => <textarea className="kern-form-input__input" {...described} {...input} />}
    </Labelled>
  );
}

export function Checkbox({ label, ...input }: Words & InputHTMLAttributes<HTMLInputElement>) {
  const id = useId();
  return (
    <div className="kern-form-check">
      <input id={id} className="kern-form-check__checkbox" type="checkbox" {...input} />
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}

export function SelectField({ label, hint, children, ...select }: Words & SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <Labelled label={label} hint={hint}>
      {(described) => (
        <div className="kern-form-input__select-wrapper">
          <select className="kern-form-input__select" {...described} {...select}>
            {children}
          </select>
        </div>
      )}
    </Labelled>
  );
}
