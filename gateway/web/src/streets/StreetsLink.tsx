import { Block } from "../app/Block.tsx";
import { Link } from "../app/Link.tsx";
import { streetTexts as texts } from "./streets.texts.de.ts";

/** The way from the data to the page of the Straßenverzeichnis. */
export function StreetsLink() {
  return (
    <Block id="streets-link-title" title={texts.title}>
      <p>{texts.toPageText}</p>
      <p>
        <Link className="kern-link" href="/daten/strassen">
          {texts.toPage}
        </Link>
      </p>
    </Block>
  );
}
