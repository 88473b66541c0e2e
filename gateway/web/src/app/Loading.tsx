import { shellTexts } from "../texts.de.ts";

export function Loading() {
  return (
    <div className="loading" role="status">
      <div className="kern-loader kern-loader--visible" aria-hidden="true" />
      <span>{shellTexts.loading}</span>
    </div>
  );
}
