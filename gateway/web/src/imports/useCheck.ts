import { useEffect, useState } from "react";
import { type ProblemError, toProblemError } from "../api/http.ts";

const waitMilliseconds = 600;

export interface Checked<Check> {
  check: Check | null;
  error: ProblemError | null;
  busy: boolean;
}

/** The dry run of what is chosen now: asked when a person has paused, and only the last question counts. */
export function useCheck<Source, Profile, Check>(
  source: Source,
  profile: Profile | null,
  ask: (source: Source, profile: Profile, signal: AbortSignal) => Promise<Check>,
): Checked<Check> {
  const key = profile ? JSON.stringify(profile) : null;
  const [state, setState] = useState<{ key: string | null; check: Check | null; error: ProblemError | null }>({
    key: null,
    check: null,
    error: null,
  });
  useEffect(() => {
    if (key === null) {
      return;
    }
    const aborted = new AbortController();
    const timer = window.setTimeout(() => {
      ask(source, JSON.parse(key) as Profile, aborted.signal).then(
        (check) => {
          // An answer that comes late must not take the place of a newer one.
          if (!aborted.signal.aborted) {
            setState({ key, check, error: null });
          }
        },
        (cause) => {
          if (!aborted.signal.aborted) {
            setState({ key, check: null, error: toProblemError(cause) });
          }
        },
      );
    }, waitMilliseconds);
    return () => {
      window.clearTimeout(timer);
      aborted.abort();
    };
  }, [source, key, ask]);
  const isOld = state.key !== key;
  return { check: state.check, error: isOld ? null : state.error, busy: key !== null && isOld };
}
