import { ProblemError } from "../api/http.ts";

/** The places of a problem are rows of what the page sent; who drew on a map knows no rows, and the sentences name the areas. */
export function withoutRows(error: ProblemError): ProblemError {
  const { places, row: _, column: __, ...problem } = error.problem;
  return new ProblemError({ ...problem, ...(places ? { places: places.map(({ text }) => ({ text })) } : {}) });
}
