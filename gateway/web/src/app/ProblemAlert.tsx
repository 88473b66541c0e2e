import type { ProblemError } from "../api/http.ts";
import { errorTexts as texts } from "../texts.de.ts";

/** What went wrong, where, and what to do: as the service said it. */
export function ProblemAlert({ error, onRetry }: { error: ProblemError; onRetry?: () => void }) {
  const { title, detail, file, row, column, places = [], errors = {} } = error.problem;
  const where = [file && texts.file(file), row && texts.row(row), column && texts.column(column)].filter(Boolean).join(", ");
  const fields = Object.values(errors).flat();
  return (
    <div className="kern-alert kern-alert--danger" role="alert">
      <div className="kern-alert__header">
        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
        <span className="kern-title">{title}</span>
      </div>
      {(detail || where || fields.length > 0 || places.length > 0 || onRetry) && (
        <div className="kern-alert__body">
          {where && <p className="kern-body kern-body--bold">{where}</p>}
          {detail && <p className="kern-body">{detail}</p>}
          {(fields.length > 0 || places.length > 0) && (
            <ul className="plain-list">
              {fields.map((text) => (
                <li key={text}>{text}</li>
              ))}
              {places.map((place) => (
                <li key={`${place.row}-${place.column}-${place.text}`}>
                  {/* Without a row it is no table: a part of a definition, which the text names itself. */}
                  {place.row && [texts.row(place.row), place.column && texts.column(place.column)].filter(Boolean).join(", ")}{" "}
                  {place.text}
                </li>
              ))}
            </ul>
          )}
          {onRetry && (
            <div>
              <button type="button" className="kern-btn kern-btn--secondary kern-btn--x-small" onClick={onRetry}>
                <span className="kern-label">{texts.retry}</span>
              </button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
