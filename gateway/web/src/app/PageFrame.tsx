import { type ReactNode, useEffect } from "react";
import { shellTexts } from "../texts.de.ts";

interface Props {
  title: string;
  lead?: string;
  preline?: ReactNode;
  narrow?: boolean;
  children: ReactNode;
}

export function PageFrame({ title, lead, preline, narrow = false, children }: Props) {
  useEffect(() => {
    document.title = `${title} – ${shellTexts.product}`;
  }, [title]);
  return (
    <div className={narrow ? "page narrow" : "page"}>
      <div className="page-head">
        {preline && <p className="kern-preline">{preline}</p>}
        <h1 className="kern-heading-large">{title}</h1>
        {lead && <p className="page-lead">{lead}</p>}
      </div>
      {children}
    </div>
  );
}
