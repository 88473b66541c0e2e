import { useState } from "react";
import { Button } from "../app/Button.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { catalogueTexts as texts } from "./catalogue.texts.de.ts";

interface Props {
  label: string;
  hint?: string;
  remove(): Promise<void>;
}

/** Takes something away, once it has been said twice. */
export function RemoveButton({ label, hint, remove }: Props) {
  const [asked, setAsked] = useState(false);
  const { run, busy, error } = useAction(remove);
  return (
    <>
      {error && <ProblemAlert error={error} />}
      <div className="button-row">
        {asked ? (
          <>
            <Button look="secondary" small busy={busy} onClick={() => void run()}>
              {texts.confirmRemove}
            </Button>
            <Button look="tertiary" small onClick={() => setAsked(false)}>
              {texts.cancel}
            </Button>
          </>
        ) : (
          <Button look="tertiary" small onClick={() => setAsked(true)}>
            {label}
          </Button>
        )}
        {hint && <span className="muted">{hint}</span>}
      </div>
    </>
  );
}
