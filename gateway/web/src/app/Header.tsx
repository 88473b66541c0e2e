import { startTexts } from "../start/start.texts.de.ts";
import { shellTexts as texts } from "../texts.de.ts";
import { Link } from "./Link.tsx";
import { rightOfArea, useSession } from "./session.tsx";
import { useDistrictName } from "./useDistrictName.ts";

const entries: { root: keyof typeof rightOfArea; text: string }[] = [
  { root: "daten", text: texts.data },
  { root: "indikatoren", text: texts.indicators },
  { root: "berichte", text: texts.reports },
  { root: "verwaltung", text: texts.admin },
];

export function Header({ root }: { root: string }) {
  const { me, known, signOut } = useSession();
  const { name, fictional } = useDistrictName();
  const visible = entries.filter((entry) => me.rights.includes(rightOfArea[entry.root]));
  const current = (here: boolean) => (here ? "page" : undefined);
  return (
    <header className="site-header">
      {fictional && (
        <div className="kern-kopfzeile demo-notice">
          <div className="wrap">
            <span className="kern-icon kern-icon--info kern-icon--small" aria-hidden="true" />
            <p className="kern-kopfzeile__label">{texts.fictional}</p>
          </div>
        </div>
      )}
      <div className="wrap site-bar">
        <Link className="site-name" href="/">
          <img src="/favicon.svg" alt="" width="36" height="36" />
          <span>
            <strong>{texts.product}</strong>
            <span className="site-place">{name}</span>
          </span>
        </Link>
        <nav aria-label={texts.navigation} className="site-nav">
          <ul>
            {me.signedIn && (
              <li>
                <Link href="/start" aria-current={current(root === "start")}>
                  {startTexts.menu}
                </Link>
              </li>
            )}
            <li>
              <Link href="/" aria-current={current(root === "" || root === "atlas")}>
                {texts.atlas}
              </Link>
            </li>
            <li>
              <Link href="/netzwerk" aria-current={current(root === "netzwerk")}>
                {texts.network}
              </Link>
            </li>
            {visible.map((entry) => (
              <li key={entry.root}>
                <Link href={`/${entry.root}`} aria-current={current(root === entry.root)}>
                  {entry.text}
                </Link>
              </li>
            ))}
            {known && !me.signedIn && (
              <li>
                <Link href="/anmelden" aria-current={current(root === "anmelden")}>
                  {texts.signIn}
                </Link>
              </li>
            )}
          </ul>
          {me.signedIn && (
            <div className="site-user">
              <Link className="text-link" href="/konto" aria-current={current(root === "konto")}>
                <span className="figure-sr-only">{texts.ownAccount}: </span>
                {texts.signedInAs(me.name, me.roleName, me.placeName)}
              </Link>
              <button type="button" className="text-button" onClick={() => void signOut()}>
                {texts.signOut}
              </button>
            </div>
          )}
        </nav>
      </div>
    </header>
  );
}
