import { defineTexts as texts } from "./define.texts.de.ts";
import type { DefinitionChange } from "./definitionChanges.ts";

/** What is different, field by field. */
export function ChangeList({ changes }: { changes: readonly DefinitionChange[] }) {
  return changes.length === 0 ? (
    <p className="muted">{texts.noChanges}</p>
  ) : (
    <dl className="change-list">
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{field}</dt>
          <dd>{texts.changedTo(before, after)}</dd>
        </div>
      ))}
    </dl>
  );
}
