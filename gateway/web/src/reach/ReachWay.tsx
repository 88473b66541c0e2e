import type { ReachWays } from "../api/network.ts";
import { Field, SelectField } from "../app/Field.tsx";
import { reachTexts as texts } from "./reach.texts.de.ts";
import { ways as allWays, type ReachState, type Way } from "./reachState.ts";

interface Props {
  chosen: ReachState;
  ways: ReachWays;
  onChange(part: Partial<ReachState>): void;
}

const decimal = "[0-9]+([.,][0-9]+)?";

/** How far is near, and what leaves the house for it. */
export function ReachWay({ chosen, ways, onChange }: Props) {
  const offered = allWays.filter((way) => way === "metres" || way === "minutes" || ways.mayRoute);
  const field = (key: "metres" | "minutes" | "speed" | "detour") => ({
    label: texts[key],
    value: chosen[key],
    inputMode: "decimal" as const,
    pattern: decimal,
    required: true,
    onChange: (event: { target: { value: string } }) => onChange({ [key]: event.target.value }),
  });
  return (
    <fieldset className="choice-group">
      <legend>{texts.wayGroup}</legend>
      <div className="choice-row">
        <SelectField label={texts.way} value={chosen.way} onChange={(event) => onChange({ way: event.target.value as Way })}>
          {offered.map((way) => (
            <option key={way} value={way}>
              {texts.ways[way]}
            </option>
          ))}
        </SelectField>
        {chosen.way === "metres" ? <Field {...field("metres")} /> : <Field {...field("minutes")} />}
        {chosen.way === "minutes" && (
          <>
            <Field {...field("speed")} hint={texts.speedHint} />
            <Field {...field("detour")} hint={texts.detourHint} />
          </>
        )}
      </div>
      <p className="muted reach-privacy">
        {ways.routingService === null
          ? texts.noRouting
          : ways.mayRoute
            ? texts.routing(ways.routingService)
            : texts.routingSignedOut(ways.routingService)}
      </p>
    </fieldset>
  );
}
