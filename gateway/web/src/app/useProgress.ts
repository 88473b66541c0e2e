import { useEffect, useState } from "react";

export interface ProgressEvent {
  state: string;
  done: number;
  total: number;
  text?: string;
}

/**
 * Follows a job by server-sent events until the server ends the stream. The browser would connect again after the end:
 * a closed stream is therefore taken as "ask for the result", not as an error.
 */
export function useProgress(url: string | null, onEnd: () => void): ProgressEvent | null {
  const [progress, setProgress] = useState<{ url: string; event: ProgressEvent } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end is reported once a stream, to the handler of that time
  useEffect(() => {
    if (url === null) {
      return;
    }
    const source = new EventSource(url);
    const receive = (event: MessageEvent<string>) => setProgress({ url, event: JSON.parse(event.data) as ProgressEvent });
    for (const name of ["message", "progress"]) {
      source.addEventListener(name, receive as EventListener);
    }
    source.addEventListener("error", () => {
      source.close();
      onEnd();
    });
    return () => source.close();
  }, [url]);
  return progress?.url === url ? progress.event : null;
}
