import { useEffect, useRef, useState } from "react";
import { Button } from "../app/Button.tsx";
import { guardLeaving } from "../app/location.ts";
import { defineTexts as texts } from "./define.texts.de.ts";

/** Holds back who would leave a definition with unsaved changes, be it only for the list on the same page. */
export function UnsavedDialog({ isDirty }: { isDirty: boolean }) {
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
    }, true);
    return () => {
      window.removeEventListener("beforeunload", ask);
      release();
    };
  }, [isDirty]);
  const close = () => dialog.current?.close();
  return (
    <dialog className="leave-dialog" ref={dialog} aria-labelledby="unsaved-title">
      <h2 id="unsaved-title" className="kern-heading-small">
        {texts.unsavedTitle}
      </h2>
      <p>{texts.unsavedText}</p>
      <div className="button-row">
        <Button onClick={close}>{texts.stay}</Button>
        <Button
          look="secondary"
          onClick={() => {
            close();
            go?.on();
          }}
        >
          {texts.discard}
        </Button>
      </div>
    </dialog>
  );
}
