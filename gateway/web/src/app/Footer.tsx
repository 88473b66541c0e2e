import { shellTexts as texts } from "../texts.de.ts";

export function Footer() {
  return (
    <footer className="site-footer">
      <div className="wrap">
        <p>
          <strong>{texts.footer}</strong>
        </p>
        <p>{texts.footerNote}</p>
      </div>
    </footer>
  );
}
