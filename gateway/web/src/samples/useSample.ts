import { useCallback, useEffect, useState } from "react";
import { type ProblemError, toProblemError } from "../api/http.ts";
import { ingestion, type Proposal } from "../api/ingestion.ts";
import type { ProposalHints, ShownSample } from "../api/schema/ingestion.ts";
import { upload } from "../ingestion/upload.ts";

export interface Sample {
  /** The shown file's number on the server; null until it is there. */
  id: string | null;
  proposal: Proposal | null;
  /** Share of the file that is on its way, 0 to 1; null when it has arrived. */
  share: number | null;
  busy: boolean;
  error: ProblemError | null;
  /** Has the file looked at again, with what a person has said of it. */
  lookAgain(hints: ProposalHints): void;
}

type State = Omit<Sample, "lookAgain">;

const nothing: State = { id: null, proposal: null, share: null, busy: false, error: null };

/** Shows a file to the server and asks what it is; on leaving, the server forgets it. */
export function useSample(file: File | null): Sample {
  const [state, setState] = useState<State>(nothing);
  useEffect(() => {
    if (!file) {
      return;
    }
    let current = true;
    let shown: string | null = null;
    setState({ ...nothing, busy: true, share: 0 });
    const say = (change: Partial<State>) => current && setState((before) => ({ ...before, ...change }));
    upload<ShownSample>(ingestion.sampleUrl, file, (share) => say({ share }))
      .then(async ({ id }) => {
        shown = id;
        if (!current) {
          // Left while the file was on its way.
          await ingestion.forgetSample(id);
          return;
        }
        say({ id, share: null });
        say({ proposal: await ingestion.propose(id, { fileName: file.name }), busy: false });
      })
      .catch((cause) => say({ error: toProblemError(cause), busy: false, share: null }));
    return () => {
      current = false;
      if (shown) {
        void ingestion.forgetSample(shown).catch(() => undefined);
      }
    };
  }, [file]);
  const { id } = state;
  const lookAgain = useCallback(
    (hints: ProposalHints) => {
      if (id && file) {
        setState((before) => ({ ...before, busy: true, error: null }));
        ingestion.propose(id, { ...hints, fileName: file.name }).then(
          (proposal) => setState((before) => ({ ...before, proposal, busy: false })),
          (cause) => setState((before) => ({ ...before, error: toProblemError(cause), busy: false })),
        );
      }
    },
    [id, file],
  );
  return { ...state, lookAgain };
}
