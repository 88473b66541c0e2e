import { useRef } from "react";
import type { Level } from "../api/geography.ts";
import { network, type PlaceFeature } from "../api/network.ts";
import { Button } from "../app/Button.tsx";
import { Loading } from "../app/Loading.tsx";
import { navigate } from "../app/location.ts";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { ReachResult } from "./ReachResult.tsx";
import { reachTexts as texts } from "./reach.texts.de.ts";
import { addressOf, hasPlanned, type ReachState, wishOf, withoutPlanned } from "./reachState.ts";

interface Props {
  state: ReachState;
  places: readonly PlaceFeature[];
  levels: readonly Level[];
}

/** Asks, and beside it how it was without the facility that is only thought of. */
export function ReachOutcome({ state, places, levels }: Props) {
  const wish = wishOf(state);
  const before = wishOf(withoutPlanned(state));
  const reach = useResource(`reach ${JSON.stringify(wish)}`, () => network.reach(wish));
  const bare = useResource(hasPlanned(state) ? `reach ${JSON.stringify(before)}` : null, () => network.reach(before));
  const last = useRef<Omit<Parameters<typeof ReachResult>[0], "places"> | null>(null);
  const level = levels.find((each) => each.code === state.level);
  const error = reach.error ?? bare.error;
  if (error) {
    const isRouting = /routing/.test(error.problem.type);
    return (
      <>
        <ProblemAlert error={error} onRetry={reach.error ? reach.reload : bare.reload} />
        {isRouting && (
          <Button look="secondary" onClick={() => navigate(addressOf({ ...state, way: "minutes" }))}>
            {texts.straightInstead}
          </Button>
        )}
      </>
    );
  }
  const isReady = !reach.loading && !bare.loading;
  if (isReady && reach.data && level && (!hasPlanned(state) || bare.data)) {
    last.current = { state, wish, reach: reach.data, before: hasPlanned(state) ? bare.data : null, level };
  }
  if (!last.current) {
    return <Loading />;
  }
  // The answer before stays until the next is there: nothing jumps, and the focus keeps its place.
  const shown = isReady ? { ...last.current, state } : last.current;
  return (
    <div aria-busy={!isReady}>
      <p role="status" className={isReady ? "figure-sr-only" : "reach-busy"}>
        {isReady ? "" : texts.busy}
      </p>
      <ReachResult {...shown} places={places} />
    </div>
  );
}
