import { Link } from "../app/Link.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { useSession } from "../app/session.tsx";
import { emptyAtlasTexts as texts } from "../texts.de.ts";

/** Before the first release there is nothing to show: said in words, with the way on. */
export function EmptyAtlas() {
  const { me } = useSession();
  const canSetUp = me.rights.includes("DefineDataset");
  return (
    <PageFrame title={texts.title} lead={canSetUp ? texts.setUpLead : texts.lead} narrow>
      <Link className="kern-link" href={canSetUp ? "/daten" : "/anmelden"}>
        {canSetUp ? texts.setUp : texts.signIn}
      </Link>
    </PageFrame>
  );
}
