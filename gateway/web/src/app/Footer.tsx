import { methodTexts } from "../methods/methods.texts.de.ts";
import { shellTexts as texts } from "../texts.de.ts";
import { Link } from "./Link.tsx";

export function Footer() {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>
          <strong>{texts.footer}</strong>
        </p>
        <p>{texts.footerNote}</p>
        <p>
          <Link className="text-link" href="/methoden">
            {methodTexts.footerLink}
          </Link>
        </p>
        <p>
          <Link className="text-link" href="/ausgaben">
            {texts.releases}
          </Link>
        </p>
      </div>
    </footer>
  );
}
