import { type FormEvent, useCallback, useState } from "react";
import { formatMoment } from "../../figures/format.ts";
import { type DatasetSource, sources, type Timetable } from "../api/sources.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { Checkbox, Field, SelectField } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useAction } from "../app/useAction.ts";
import { useResource } from "../app/useResource.ts";
import { useSettled } from "../app/useSettled.ts";
import { sourcesTexts as texts } from "./sources.texts.de.ts";
import { type Mode, timetableOf, typedOf } from "./timetables.ts";

interface Props {
  source: DatasetSource;
  onSaved(): void;
}

/** The times of a dataset, said in words while they are typed. */
export function TimetableForm({ source, onSaved }: Props) {
  const [typed, setTyped] = useState(() => typedOf(source.timetable));
  const [saved, setSaved] = useState(false);
  const timetable = timetableOf(typed);
  const settled = useSettled(JSON.stringify(timetable));
  const preview = useResource(timetable ? `timetable ${settled}` : null, async () => {
    const asked = JSON.parse(settled) as Timetable | null;
    return asked && sources.preview(asked);
  });
  const save = useAction(
    useCallback(async () => {
      const wanted = timetableOf(typed);
      await (wanted ? sources.setTimetable(source.dataset, wanted) : sources.removeTimetable(source.dataset));
      setSaved(true);
      onSaved();
    }, [source.dataset, typed, onSaved]),
  );
  const change = (part: Partial<typeof typed>) => {
    setSaved(false);
    setTyped({ ...typed, ...part });
  };
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!save.busy) {
      void save.run();
    }
  }
  const problem = save.error ?? preview.error;
  return (
    <Block id="timetable-title" title={texts.timetable} look="panel">
      <form className="form columns" onSubmit={submit}>
        <SelectField
          label={texts.when}
          value={typed.mode}
          onChange={(event) => change({ mode: event.currentTarget.value as Mode })}
        >
          {Object.entries(texts.modes).map(([mode, name]) => (
            <option key={mode} value={mode}>
              {name}
            </option>
          ))}
        </SelectField>
        {typed.mode !== "night" && (
          <Field
            label={texts.times}
            hint={texts.timesHint}
            value={typed.times}
            onChange={(event) => change({ times: event.currentTarget.value })}
          />
        )}
        {typed.mode === "month" && (
          <Field
            label={texts.daysOfMonth}
            hint={texts.daysOfMonthHint}
            value={typed.daysOfMonth}
            onChange={(event) => change({ daysOfMonth: event.currentTarget.value })}
          />
        )}
        {typed.mode !== "night" && (
          <SelectField
            label={texts.holidays}
            hint={texts.holidaysHint}
            value={typed.holidaysOf}
            onChange={(event) => change({ holidaysOf: event.currentTarget.value })}
          >
            <option value="">{texts.noHolidays}</option>
            {Object.entries(texts.laender).map(([land, name]) => (
              <option key={land} value={land}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
        {typed.mode === "weekdays" && (
          <fieldset className="choice-group form-end">
            <legend className="kern-label">{texts.days}</legend>
            <div className="day-row">
              {texts.dayNames.map((name, index) => (
                <Checkbox
                  key={name}
                  label={name}
                  checked={typed.weekdays.includes(index + 1)}
                  onChange={(event) =>
                    change({
                      weekdays: event.currentTarget.checked
                        ? [...typed.weekdays, index + 1]
                        : typed.weekdays.filter((day) => day !== index + 1),
                    })
                  }
                />
              ))}
            </div>
          </fieldset>
        )}
        {problem && <ProblemAlert error={problem} />}
        {timetable && preview.data && !problem && (
          <p className="form-end" role="status">
            {texts.nextRuns(preview.data.words, preview.data.next.map(formatMoment).join(" · "))}
          </p>
        )}
        {!timetable && source.nextRun && (
          <p className="form-end">{texts.inWords(texts.modes.night, formatMoment(source.nextRun))}</p>
        )}
        {saved && (
          <Notice look="success" title={texts.saved}>
            <p className="kern-body">{texts.savedTimetable}</p>
          </Notice>
        )}
        <div className="form-end button-row">
          <Button type="submit" busy={save.busy}>
            {texts.saveTimetable}
          </Button>
        </div>
      </form>
    </Block>
  );
}
