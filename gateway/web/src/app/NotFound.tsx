import { shellTexts as texts } from "../texts.de.ts";
import { Link } from "./Link.tsx";

export function NotFound() {
  return (
    <div className="page narrow">
      <h1 className="kern-heading-large">{texts.notFoundTitle}</h1>
      <p className="kern-body">{texts.notFoundText}</p>
      <Link className="kern-link" href="/">
        {texts.toAtlas}
      </Link>
    </div>
  );
}
