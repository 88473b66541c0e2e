import { type FormEvent, useEffect, useState } from "react";
import type { Level } from "../api/geography.ts";
import type { Indicator } from "../api/indicators.ts";
import type { PlaceFeature, ReachWays } from "../api/network.ts";
import { Block } from "../app/Block.tsx";
import { Button } from "../app/Button.tsx";
import { SelectField } from "../app/Field.tsx";
import { kindNamesOf } from "../network/topics.ts";
import { countableLevels, proposedDemand, proposedSupply } from "./proposedState.ts";
import { ReachNeed } from "./ReachNeed.tsx";
import { ReachWay } from "./ReachWay.tsx";
import { reachTexts as texts } from "./reach.texts.de.ts";
import { addressOf, type ReachState, withoutPlanned } from "./reachState.ts";

interface Props {
  state: ReachState;
  places: readonly PlaceFeature[];
  levels: readonly Level[];
  indicators: readonly Indicator[];
  ways: ReachWays;
  onSubmit(state: ReachState): void;
}

/** What is measured. Nothing is asked before the button is pressed: a routing service counts its requests. */
export function ReachChoices({ state, places, levels, indicators, ways, onSubmit }: Props) {
  const [chosen, setChosen] = useState(state);
  // The form stays where it is, with its focus, when the address says something else: after a step back, or a way by the service.
  const asked = addressOf({ ...withoutPlanned(state), shown: "" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address stands for the state, which is made anew each time
  useEffect(() => setChosen(state), [asked]);
  const change = (part: Partial<ReachState>) => setChosen({ ...chosen, ...part });
  const sources = [...new Set(places.map((place) => place.properties.source))].filter(Boolean).sort();
  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit({ ...withoutPlanned(chosen), shown: state.shown });
  }
  return (
    <Block id="reach-choices" title={texts.choicesTitle} look="panel">
      <form onSubmit={submit}>
        <fieldset className="choice-group">
          <legend>{texts.whatGroup}</legend>
          <div className="choice-row">
            <SelectField
              label={texts.kindName}
              value={chosen.kindName}
              onChange={(event) => change({ kindName: event.target.value, supply: proposedSupply(places, event.target.value) })}
            >
              <option value="">{texts.allKinds}</option>
              {kindNamesOf(places).map((kind) => (
                <option key={kind}>{kind}</option>
              ))}
            </SelectField>
            {sources.length > 0 && (
              <SelectField label={texts.list} value={chosen.source} onChange={(event) => change({ source: event.target.value })}>
                <option value="">{texts.allLists}</option>
                {sources.map((source) => (
                  <option key={source}>{source}</option>
                ))}
              </SelectField>
            )}
            <SelectField
              label={texts.level}
              value={chosen.level}
              onChange={(event) => change({ level: event.target.value, ...proposedDemand(indicators, event.target.value) })}
            >
              {countableLevels(levels).map((level) => (
                <option key={level.code} value={level.code}>
                  {level.namePlural}
                </option>
              ))}
            </SelectField>
          </div>
        </fieldset>
        <ReachWay chosen={chosen} ways={ways} onChange={change} />
        <ReachNeed chosen={chosen} indicators={indicators} onChange={change} />
        <div className="form-end">
          <Button type="submit">{texts.submit}</Button>
        </div>
      </form>
    </Block>
  );
}
