import { Button } from "../app/Button.tsx";
import { readyTexts as texts } from "./ready.texts.de.ts";

interface Props {
  chosen: number;
  possible: number;
  busy: boolean;
  onAll(): void;
  onNone(): void;
  onAdopt(): void;
}

/** How many are chosen, and what is done with them. */
export function AdoptBar({ chosen, possible, busy, onAll, onNone, onAdopt }: Props) {
  return possible === 0 ? null : (
    <div className="ready-bar">
      <span aria-live="polite">{texts.chosen(chosen)}</span>
      <div className="button-row">
        {chosen > 0 && (
          <Button busy={busy} onClick={onAdopt}>
            {texts.adopt}
          </Button>
        )}
        {chosen < possible && (
          <Button look="secondary" onClick={onAll}>
            {texts.chooseAll(possible)}
          </Button>
        )}
        {chosen > 0 && (
          <Button look="tertiary" onClick={onNone}>
            {texts.chooseNone}
          </Button>
        )}
      </div>
    </div>
  );
}
