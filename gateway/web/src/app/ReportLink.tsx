import { type MouseEvent, useCallback } from "react";
import { prepare } from "../api/http.ts";
import { reportTexts as texts } from "../texts.de.ts";
import { ProblemAlert } from "./ProblemAlert.tsx";
import { useAction } from "./useAction.ts";

interface Props {
  href: string;
  className?: string;
  children: string;
}

/**
 * A link to a report, which may have to be made first: it is asked for from here, so that a refusal is a sentence on this page. Open in
 * new tab, copy, middle click work as with every link.
 */
export function ReportLink({ href, className = "text-link", children }: Props) {
  const { run, busy, error } = useAction(
    useCallback(async () => {
      await prepare(href);
      window.location.assign(href);
    }, [href]),
  );
  function follow(event: MouseEvent<HTMLAnchorElement>) {
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (plain) {
      event.preventDefault();
      if (!busy) {
        void run();
      }
    }
  }
  return (
    <>
      <a className={className} href={href} aria-disabled={busy} onClick={follow}>
        {children}
      </a>
      {busy && <span role="status">{texts.beingMade}</span>}
      {error && <ProblemAlert error={error} onRetry={() => void run()} />}
    </>
  );
}
