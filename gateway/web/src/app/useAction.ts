import { useCallback, useState } from "react";
import { type ProblemError, toProblemError } from "../api/http.ts";

export interface Action<Arguments extends unknown[]> {
  run(...given: Arguments): Promise<void>;
  busy: boolean;
  error: ProblemError | null;
}

/** Something a person starts: busy while it runs, with the problem where it failed. */
export function useAction<Arguments extends unknown[]>(work: (...given: Arguments) => Promise<void>): Action<Arguments> {
  const [state, setState] = useState<{ busy: boolean; error: ProblemError | null }>({ busy: false, error: null });
  const run = useCallback(
    async (...given: Arguments) => {
      setState({ busy: true, error: null });
      try {
        await work(...given);
        setState({ busy: false, error: null });
      } catch (cause) {
        setState({ busy: false, error: toProblemError(cause) });
      }
    },
    [work],
  );
  return { run, ...state };
}
