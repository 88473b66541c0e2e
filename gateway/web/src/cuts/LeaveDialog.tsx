import { useEffect, useRef, useState } from "react";
import { Button } from "../app/Button.tsx";
import { guardLeaving } from "../app/location.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";

interface Props {
  isDirty: boolean;
  busy: boolean;
  /** False where it could not be saved: then one stays and reads why. */
  save(): Promise<boolean>;
}

/** Holds back who would leave with unsaved changes. The browser has its own words for closing its window. */
export function LeaveDialog({ isDirty, busy, save }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [go, setGo] = useState<{ on(): void } | null>(null);
  useEffect(() => {
    if (!isDirty) {
      return;
    }
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    const release = guardLeaving((on) => {
      setGo({ on });
      dialog.current?.showModal();
      return false;
    });
    return () => {
      window.removeEventListener("beforeunload", ask);
      release();
    };
  }, [isDirty]);
  const close = () => dialog.current?.close();
  return (
    <dialog className="leave-dialog" ref={dialog} aria-labelledby="leave-title">
      <h2 id="leave-title" className="kern-heading-small">
        {texts.leaveTitle}
      </h2>
      <p>{texts.leaveText}</p>
      <div className="button-row">
        <Button
          busy={busy}
          onClick={() => {
            void save().then((isSaved) => {
              close();
              if (isSaved) {
                go?.on();
              }
            });
          }}
        >
          {texts.leaveSave}
        </Button>
        <Button
          look="secondary"
          onClick={() => {
            close();
            go?.on();
          }}
        >
          {texts.leaveDiscard}
        </Button>
        <Button look="tertiary" onClick={close}>
          {texts.leaveStay}
        </Button>
      </div>
    </dialog>
  );
}
