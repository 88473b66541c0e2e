import { useEffect, useState } from "react";
import { type ProblemError, toProblemError } from "../api/http.ts";
import { type DatasetDefinition, ingestion, type OutlierTrial } from "../api/ingestion.ts";

interface State {
  trial: OutlierTrial | null;
  busy: boolean;
  error: ProblemError | null;
}

const pause = 400;

/** Tries the thresholds with the accepted values whenever they change, after a short pause in the typing. */
export function useOutlierTrial(definition: DatasetDefinition | null): State {
  const [state, setState] = useState<State>({ trial: null, busy: false, error: null });
  const written = definition ? JSON.stringify(definition) : null;
  useEffect(() => {
    if (!written) {
      return;
    }
    let current = true;
    const timer = setTimeout(() => {
      setState((before) => ({ ...before, busy: true }));
      ingestion.tryOutliers(JSON.parse(written) as DatasetDefinition).then(
        (trial) => current && setState({ trial, busy: false, error: null }),
        (cause) => current && setState({ trial: null, busy: false, error: toProblemError(cause) }),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [written]);
  return state;
}
