import type { ReadyChapter } from "../api/indicators.ts";
import { Choice } from "../app/Choice.tsx";
import { Field } from "../app/Field.tsx";
import type { ReadyFilter, ReadyWish } from "./filterReady.ts";
import { readyTexts as texts } from "./ready.texts.de.ts";

interface Props {
  chapters: readonly ReadyChapter[];
  wish: ReadyWish;
  onChange(changed: Partial<ReadyWish>): void;
}

export function ReadyFilters({ chapters, wish, onChange }: Props) {
  return (
    <search className="ready-filters">
      <Field
        label={texts.search}
        type="search"
        value={wish.words}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
      <Choice
        label={texts.chapter}
        choices={{ "": texts.allChapters, ...Object.fromEntries(chapters.map((chapter) => [chapter.code, chapter.name])) }}
        value={wish.chapter}
        onChoose={(chapter) => onChange({ chapter })}
      />
      <Choice
        label={texts.state}
        choices={texts.states}
        value={wish.state}
        onChoose={(state) => onChange({ state: state as ReadyFilter })}
      />
    </search>
  );
}
