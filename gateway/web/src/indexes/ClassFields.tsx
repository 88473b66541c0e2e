import { Button } from "../app/Button.tsx";
import { Choice } from "../app/Choice.tsx";
import { Checkbox, Field } from "../app/Field.tsx";
import type { PartDraft } from "./indexDraft.ts";
import { indexTexts as texts } from "./indexes.texts.de.ts";

const most = 10;
const fewest = 2;

/** The names of the classes and the limits between them. */
export function ClassFields({ part, onChange }: { part: PartDraft; onChange(changed: Partial<PartDraft>): void }) {
  const change = (at: number, changed: Partial<PartDraft["classes"][number]>) =>
    onChange({ classes: part.classes.map((one, index) => (index === at ? { ...one, ...changed } : one)) });
  const last = part.classes.length - 1;
  return (
    <fieldset className="index-classes">
      <legend>{texts.classes}</legend>
      <p className="muted">{texts.classHint}</p>
      <Choice
        label={texts.classBy}
        choices={{ limits: texts.byLimits, groups: texts.byGroups }}
        value={part.isGrouped ? "groups" : "limits"}
        onChoose={(chosen) => onChange({ isGrouped: chosen === "groups" })}
      />
      <ol className="index-class-list">
        {part.classes.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its place; its name is being typed
          <li key={at}>
            <Field
              label={texts.classAt(at + 1)}
              aria-label={texts.className(at + 1)}
              maxLength={60}
              value={one.name}
              onChange={(event) => change(at, { name: event.currentTarget.value })}
            />
            {!part.isGrouped && at < last && (
              <>
                <Field
                  label={texts.upperLimit}
                  aria-label={texts.limit(at + 1)}
                  inputMode="decimal"
                  value={one.limit}
                  onChange={(event) => change(at, { limit: event.currentTarget.value })}
                />
                <Checkbox
                  label={texts.limitBelongs}
                  aria-label={texts.belongsBelow(at + 1)}
                  checked={one.belongsBelow}
                  onChange={(event) => change(at, { belongsBelow: event.currentTarget.checked })}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      <div className="button-row">
        {part.classes.length < most && (
          <Button
            look="tertiary"
            small
            onClick={() => onChange({ classes: [...part.classes, { name: "", limit: "", belongsBelow: true }] })}
          >
            {texts.addClass}
          </Button>
        )}
        {part.classes.length > fewest && (
          <Button look="tertiary" small onClick={() => onChange({ classes: part.classes.slice(0, -1) })}>
            {texts.removeClass}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
