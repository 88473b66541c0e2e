import { Guarded } from "../app/Guarded.tsx";
import { PageFrame } from "../app/PageFrame.tsx";
import { useSession } from "../app/session.tsx";
import { shellTexts, accountTexts as texts } from "../texts.de.ts";
import { ChangePassword } from "./ChangePassword.tsx";
import { Tokens } from "./Tokens.tsx";

/** What everybody who signs in may do for themselves. */
export default function OwnAccountPage() {
  const { me } = useSession();
  return (
    <Guarded area="konto">
      <PageFrame title={texts.title} lead={shellTexts.signedInAs(me.name, me.roleName, me.placeName)}>
        <ChangePassword user={me.user} />
        <Tokens />
      </PageFrame>
    </Guarded>
  );
}
