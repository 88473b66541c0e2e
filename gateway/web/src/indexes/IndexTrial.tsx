import { formatPeriod } from "../../figures/format.ts";
import type { ComputedIndex, TriedIndex } from "../api/indexes.ts";
import { Choice } from "../app/Choice.tsx";
import { Loading } from "../app/Loading.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import type { Checked } from "../imports/useCheck.ts";
import { IndexResult, Lines } from "./IndexResult.tsx";
import { indexTexts as texts } from "./indexes.texts.de.ts";

export interface IndexWish {
  period: string | null;
  isPublic: boolean;
}

interface Props {
  checked: Checked<TriedIndex>;
  /** Whether there is enough of the draft to compute it. */
  isAsked: boolean;
  wish: IndexWish;
  onWish(wish: IndexWish): void;
}

/** What the draft brings, or why it cannot be computed, and the draft in words. */
export function IndexTrial({ checked, isAsked, wish, onWish }: Props) {
  const { check: tried, error, busy } = checked;
  const result = tried?.result ?? null;
  return (
    <section className={busy ? "define-trial is-old" : "define-trial"} aria-labelledby="trial-title" aria-busy={busy}>
      <h2 id="trial-title" className="kern-heading-medium">
        {texts.result}
      </h2>
      <p className="figure-sr-only" role="status">
        {busy ? texts.refreshing : ""}
      </p>
      {!isAsked && <p>{texts.waits}</p>}
      {isAsked && busy && !tried && <Loading />}
      {isAsked && error && <ProblemAlert error={error} />}
      {isAsked && tried && tried.faults.length > 0 && (
        <>
          <p>
            <strong>{texts.faults}</strong>
          </p>
          <Lines label={texts.faults} lines={tried.faults.map((fault) => fault.text)} />
        </>
      )}
      {isAsked && tried && (
        <details className="disclosure" open>
          <summary>{texts.words}</summary>
          <Lines label={texts.words} lines={tried.words} />
        </details>
      )}
      {isAsked && result && (
        <>
          <Wishes result={result} wish={wish} onWish={onWish} />
          <IndexResult index={result} hasWords={false} />
        </>
      )}
    </section>
  );
}

function Wishes({ result, wish, onWish }: { result: ComputedIndex; wish: IndexWish; onWish(wish: IndexWish): void }) {
  return (
    <div className="filter-row">
      {result.periods.length > 1 && (
        <Choice
          label={texts.period}
          // With a letter before: objects put keys that are numbers into an order of their own.
          choices={Object.fromEntries(result.periods.toReversed().map((one) => [`p${one}`, formatPeriod(one)]))}
          value={`p${result.period}`}
          onChoose={(next) => onWish({ ...wish, period: next.slice(1) })}
        />
      )}
      <Choice
        label={texts.edition}
        choices={texts.editions}
        value={wish.isPublic ? "public" : "own"}
        onChoose={(next) => onWish({ ...wish, isPublic: next === "public" })}
      />
    </div>
  );
}
