import type { PlacedError } from "../api/http.ts";
import type { PlaceProposal } from "../api/placeImport.ts";
import type { PlaceChoices } from "./placeChoices.ts";

/** What every part of the form has. */
export interface PlaceParts {
  choices: PlaceChoices;
  change(changed: Partial<PlaceChoices>): void;
  proposal: PlaceProposal;
  /** What the dry run found, to be shown at its field. */
  errors: readonly PlacedError[];
}
