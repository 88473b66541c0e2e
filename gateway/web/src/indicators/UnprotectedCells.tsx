import type { UnprotectedCell } from "../api/indicators.ts";
import { indicatorTexts as texts } from "../texts.de.ts";

const shownAtOnce = 20;

/** The counts that somebody can compute although they must not be known, before anybody tries to publish them. */
export function UnprotectedCells({ cells }: { cells: readonly UnprotectedCell[] }) {
  if (cells.length === 0) {
    return null;
  }
  return (
    <div className="kern-alert kern-alert--danger" role="alert">
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
        <span className="kern-title">{texts.unprotected(cells.length)}</span>
      </div>
      <div className="kern-alert__body">
        <ul className="plain-list">
          {cells.slice(0, shownAtOnce).map((cell) => (
            <li key={cell.sentence}>{cell.sentence}</li>
          ))}
        </ul>
        {cells.length > shownAtOnce && <p className="kern-body">{texts.moreUnprotected(cells.length - shownAtOnce)}</p>}
        <p className="kern-body">{cells.every((cell) => cell.isGivenAway) ? texts.givenAwayHelp : texts.unprotectedHelp}</p>
      </div>
    </div>
  );
}
