import { useState } from "react";
import { shellTexts as texts } from "../texts.de.ts";
import { Button } from "./Button.tsx";
import { ProblemAlert } from "./ProblemAlert.tsx";
import { useAction } from "./useAction.ts";

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
