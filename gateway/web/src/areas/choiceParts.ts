import type { Proposal } from "../api/areaImport.ts";
import type { PlacedError } from "../api/http.ts";
import type { Choices } from "./choices.ts";

/** What every part of the form has. */
export interface ChoiceParts {
  choices: Choices;
  change(changed: Partial<Choices>): void;
  proposal: Proposal;
  /** What the dry run found, to be shown at its field. */
  errors: readonly PlacedError[];
}
