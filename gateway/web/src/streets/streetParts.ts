import type { PlacedError } from "../api/http.ts";
import type { StreetProposal } from "../api/streetImport.ts";
import type { StreetChoices } from "./streetChoices.ts";

/** What every part of the form has. */
export interface StreetParts {
  choices: StreetChoices;
  change(changed: Partial<StreetChoices>): void;
  proposal: StreetProposal;
  /** What the dry run found, to be shown at its field. */
  errors: readonly PlacedError[];
}
