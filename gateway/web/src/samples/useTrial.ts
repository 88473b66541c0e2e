import { useEffect, useState } from "react";
import { type ProblemError, toProblemError } from "../api/http.ts";
import { type DatasetDefinition, ingestion, type Trial } from "../api/ingestion.ts";

interface State {
  trial: Trial | null;
  busy: boolean;
  error: ProblemError | null;
}

const pause = 400;

/** Tries the definition with the shown file whenever either changes, after a short pause in the typing. */
export function useTrial(sample: string | null, fileName: string, period: string, definition: DatasetDefinition | null): State {
  const [state, setState] = useState<State>({ trial: null, busy: false, error: null });
  const written = definition ? JSON.stringify(definition) : null;
  useEffect(() => {
    if (!sample || !written) {
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      setState((before) => ({ ...before, busy: true }));
      ingestion.tryProfile(sample, fileName, period || undefined, JSON.parse(written) as DatasetDefinition).then(
        (trial) => current && setState({ trial, busy: false, error: null }),
        (cause) => current && setState({ trial: null, busy: false, error: toProblemError(cause) }),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [sample, fileName, period, written]);
  return state;
}
