import { useEffect, useState } from "react";
import { type ProblemError, toProblemError } from "../api/http.ts";
import { type DatasetDefinition, ingestion, type Trial } from "../api/ingestion.ts";

interface State {
  trial: Trial | null;
  busy: boolean;
  /** What it waits for, in a sentence; empty: nothing. */
  waiting: string;
  error: ProblemError | null;
}

const pause = 400;
const mostTries = 20;
const notYet = "urn:sozialplanung:not-yet";

/**
 * Tries the definition with the shown file whenever either changes, after a short pause in the typing. What is only not there yet, such as
 * the list of Gebietsstände, is waited for.
 */
export function useTrial(sample: string | null, fileName: string, period: string, definition: DatasetDefinition | null): State {
  const [state, setState] = useState<State>({ trial: null, busy: false, waiting: "", error: null });
  const written = definition ? JSON.stringify(definition) : null;
  useEffect(() => {
    if (!sample || !written) {
      return;
    }
    let current = true;
    let timer = setTimeout(() => ask(1), pause);
    function ask(tries: number) {
      setState((before) => ({ ...before, busy: true }));
      ingestion.tryProfile(sample ?? "", fileName, period || undefined, JSON.parse(written ?? "") as DatasetDefinition).then(
        (trial) => current && setState({ trial, busy: false, waiting: "", error: null }),
        (cause) => current && failed(toProblemError(cause), tries),
      );
    }
    function failed(error: ProblemError, tries: number) {
      const { type, title, retryAfter } = error.problem;
      if (type === notYet && tries < mostTries) {
        setState({ trial: null, busy: true, waiting: title, error: null });
        timer = setTimeout(() => ask(tries + 1), (retryAfter ?? 3) * 1000);
      } else {
        setState({ trial: null, busy: false, waiting: "", error });
      }
    }
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [sample, fileName, period, written]);
  return state;
}
