import { useCallback, useEffect, useState } from "react";
import { type ProblemError, toProblemError } from "../api/http.ts";

export interface Resource<T> {
  /** The last answer; while another key loads, still that of the key before, so that pages do not flicker. */
  data: T | null;
  error: ProblemError | null;
  loading: boolean;
  reload(): void;
}

const kept = new Map<string, Promise<unknown>>();

function load<T>(key: string, read: () => Promise<T>, keep: boolean): Promise<T> {
  const known = kept.get(key) as Promise<T> | undefined;
  if (known) {
    return known;
  }
  const answer = read();
  if (keep) {
    kept.set(key, answer);
    answer.catch(() => kept.delete(key));
  }
  return answer;
}

/** Reads once a key; a null key waits. `keep` holds answers for the visit: for released data, which do not change. */
export function useResource<T>(key: string | null, read: () => Promise<T>, keep = false): Resource<T> {
  const [state, setState] = useState<{ key: string | null; data: T | null; error: ProblemError | null }>({
    key: null,
    data: null,
    error: null,
  });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names all that `read` depends on; `turn` asks again
  useEffect(() => {
    let current = true;
    if (key !== null) {
      load(key, read, keep).then(
        (data) => current && setState({ key, data, error: null }),
        (cause) => current && setState((before) => ({ key, data: before.data, error: toProblemError(cause) })),
      );
    }
    return () => {
      current = false;
    };
  }, [key, keep, turn]);
  const reload = useCallback(() => {
    if (key !== null) {
      kept.delete(key);
    }
    setTurn((before) => before + 1);
  }, [key]);
  return { data: state.data, error: state.key === key ? state.error : null, loading: key !== null && state.key !== key, reload };
}

export function forgetResources(): void {
  kept.clear();
}
