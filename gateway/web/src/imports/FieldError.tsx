import type { PlacedError } from "../api/http.ts";

/** The first error of the dry run that is about one of these members or columns, under its field. */
export function FieldError({ errors, of }: { errors: readonly PlacedError[]; of: readonly string[] }) {
  const error = errors.find((candidate) => candidate.column && of.includes(candidate.column));
  return error ? <p className="field-error">{error.text}</p> : null;
}
