import { useEffect, useState } from "react";

export interface ProgressEvent {
  state: string;
  done: number;
  total: number;
  text?: string;
}

const isOver = (event: ProgressEvent) => ["done", "failed", "cancelled"].includes(event.state);

const tryAgainAfter = 3_000;

/**
 * Follows a job by server-sent events. A stream that closes means "ask for the result", not an error: the server ends it with the
 * job. If the job had not ended, the line was cut, and the stream is asked for again until the caller gives another address.
 */
export function useProgress(url: string | null, onEnd: () => void): ProgressEvent | null {
  const [progress, setProgress] = useState<{ url: string; event: ProgressEvent } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the end is reported once a stream, to the handler of that time
  useEffect(() => {
    if (url === null) {
      return;
    }
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout>;
    let over = false;
    const receive = (event: MessageEvent<string>) => {
      const step = JSON.parse(event.data) as ProgressEvent;
      over = isOver(step);
      setProgress({ url, event: step });
    };
    const follow = () => {
      source = new EventSource(url);
      for (const name of ["message", "progress"]) {
        source.addEventListener(name, receive as EventListener);
      }
      source.addEventListener("error", () => {
        source.close();
        onEnd();
        if (!over) {
          timer = setTimeout(follow, tryAgainAfter);
        }
      });
    };
    follow();
    return () => {
      source.close();
      clearTimeout(timer);
    };
  }, [url]);
  return progress?.url === url ? progress.event : null;
}
