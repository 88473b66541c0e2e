import type { DatasetDefinition } from "../api/ingestion.ts";
import { Block } from "../app/Block.tsx";
import { nextTime } from "./nextTime.texts.de.ts";
import { sideInWords } from "./ruleSides.ts";
import { rulesTexts } from "./rules.texts.de.ts";
import { samplesTexts as texts } from "./samples.texts.de.ts";

/** How a known dataset is read, before a file is shown: in sentences, with what it measures. */
export function ReadingInWords({ definition }: { definition: DatasetDefinition }) {
  const names = definition.measures.map((measure) => measure.name || measure.code);
  const rules = (definition.rules ?? []).map(
    ({ left, is, right, dataset }) =>
      `${rulesTexts.title}: ${sideInWords(left, definition)} ${rulesTexts.comparisons[is]} ${sideInWords(right, definition)}${dataset ? ` ${rulesTexts.of(dataset)}` : ""}.`,
  );
  return (
    <Block id="reading-title" title={texts.howRead}>
      <ul className="plain-list" aria-live="polite">
        {[...nextTime(definition), texts.measuresAre(names.join(", ")), ...rules].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Block>
  );
}
