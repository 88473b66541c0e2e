import { geography } from "../api/geography.ts";
import { indicators } from "../api/indicators.ts";
import { network } from "../api/network.ts";
import { Link } from "../app/Link.tsx";
import { Loading } from "../app/Loading.tsx";
import { navigate, useAddress } from "../app/location.ts";
import { PageFrame } from "../app/PageFrame.tsx";
import { ProblemAlert } from "../app/ProblemAlert.tsx";
import { useResource } from "../app/useResource.ts";
import { proposedState } from "./proposedState.ts";
import { ReachChoices } from "./ReachChoices.tsx";
import { ReachOutcome } from "./ReachOutcome.tsx";
import { reachTexts as texts } from "./reach.texts.de.ts";
import { addressOf, stateOf } from "./reachState.ts";

/** /netzwerk/erreichbarkeit?art=Kita&ebene=stadtteil&meter=1000: for everyone, as the counts are. */
export default function ReachPage() {
  const places = useResource("places", () => network.places(), true);
  const levels = useResource("levels", () => geography.levels());
  const catalogue = useResource("catalogue", () => indicators.catalogue(), true);
  const ways = useResource("reach ways", () => network.reachWays());
  const error = places.error ?? levels.error ?? ways.error;
  // Without a release there are no people to set places against; the rest can be measured.
  const known = catalogue.error ? [] : catalogue.data?.indicators;
  return (
    <PageFrame
      title={texts.title}
      lead={texts.lead}
      preline={
        <Link className="kern-link" href="/netzwerk">
          {texts.back}
        </Link>
      }
    >
      {error ? (
        <ProblemAlert error={error} onRetry={() => [places.reload(), levels.reload(), ways.reload()]} />
      ) : places.data && levels.data && ways.data && known ? (
        <Chosen places={places.data.features} levels={levels.data} indicators={known} ways={ways.data} />
      ) : (
        <Loading />
      )}
    </PageFrame>
  );
}

type ChosenProps = Omit<Parameters<typeof ReachChoices>[0], "state" | "onSubmit">;

function Chosen({ places, levels, indicators: known, ways }: ChosenProps) {
  const { searchParams } = useAddress();
  if (places.length === 0) {
    return (
      <>
        <p>{texts.nothing}</p>
        <Link className="kern-link" href="/netzwerk/einlesen">
          {texts.toImport}
        </Link>
      </>
    );
  }
  const state = stateOf(searchParams, proposedState(places, levels, known));
  return (
    <>
      <ReachChoices
        state={state}
        places={places}
        levels={levels}
        indicators={known}
        ways={ways}
        onSubmit={(next) => navigate(addressOf(next))}
      />
      <ReachOutcome state={state} places={places} levels={levels} />
    </>
  );
}
