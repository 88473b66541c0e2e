import { Field } from "../app/Field.tsx";
import { Notice } from "../app/Notice.tsx";
import type { ChoiceParts } from "./choiceParts.ts";
import { sameKeyTexts as texts } from "./sameKeys.texts.de.ts";
import { keyOf, sameKeysOf, tellingOf, withKey } from "./sameKeys.ts";

/** A key that stands at two areas: one of them gets its right one here, and the file stays as it is. */
export function SameKeys({ choices, change, proposal }: ChoiceParts) {
  return sameKeysOf(proposal.sameKeys, choices.code).map((same) => (
    <Notice key={same.value} look="warning" title={texts.title(same.value)}>
      <p className="kern-body">{texts.text}</p>
      <div className="choice-row">
        {same.areas.map((area) => (
          <Field
            key={area.row}
            label={texts.keyOf(String(area.row), tellingOf(same, area))}
            value={keyOf(choices.corrections, same, area)}
            maxLength={40}
            autoComplete="off"
            onChange={(event) => change({ corrections: withKey(choices.corrections, same, area, event.target.value) })}
          />
        ))}
      </div>
    </Notice>
  ));
}
