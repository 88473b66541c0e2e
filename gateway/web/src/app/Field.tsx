import { type InputHTMLAttributes, type SelectHTMLAttributes, type TextareaHTMLAttributes, useId } from "react";

interface Labelled {
  label: string;
  hint?: string;
}

export function Field({ label, hint, ...input }: Labelled & InputHTMLAttributes<HTMLInputElement>) {
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
      <input id={id} className="kern-form-input__input" aria-describedby={hint ? `${id}-hint` : undefined} {...input} />
    </div>
  );
}

/** Several lines. */
export function TextField({ label, hint, ...input }: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
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
      <textarea id={id} className="kern-form-input__input" aria-describedby={hint ? `${id}-hint` : undefined} {...input} />
    </div>
  );
}

export function Checkbox({ label, ...input }: Labelled & InputHTMLAttributes<HTMLInputElement>) {
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

export function SelectField({ label, hint, children, ...select }: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
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
      <div className="kern-form-input__select-wrapper">
        <select id={id} className="kern-form-input__select" aria-describedby={hint ? `${id}-hint` : undefined} {...select}>
          {children}
        </select>
      </div>
    </div>
  );
}
