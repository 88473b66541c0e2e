import type { ReactNode } from "react";
import { shellTexts as texts } from "../texts.de.ts";
import { Link } from "./Link.tsx";
import { Loading } from "./Loading.tsx";
import { PageFrame } from "./PageFrame.tsx";
import { rightOfArea, useSession } from "./session.tsx";

/** Shows a part of the signed-in pages to those who may use it, and others the way there; the own account to whoever has one. */
export function Guarded({ area, children }: { area: keyof typeof rightOfArea | "konto"; children: ReactNode }) {
  const { me, known } = useSession();
  if (!known) {
    return <Loading />;
  }
  if (me.signedIn && (area === "konto" || me.rights.includes(rightOfArea[area]))) {
    return children;
  }
  const back = encodeURIComponent(window.location.pathname + window.location.search);
  return (
    <PageFrame title={texts.forbiddenTitle} lead={texts.forbiddenText} narrow>
      <Link className="kern-link" href={`/anmelden?ziel=${back}`}>
        {texts.signIn}
      </Link>
    </PageFrame>
  );
}
