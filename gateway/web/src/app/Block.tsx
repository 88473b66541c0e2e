import type { ReactNode } from "react";

interface Props {
  /** Names the heading; one of a kind on its page. */
  id: string;
  title: string;
  lead?: string;
  /** Further classes beside "block". */
  look?: string;
  children: ReactNode;
}

/** A part of a page under its own heading. */
export function Block({ id, title, lead, look, children }: Props) {
  return (
    <section className={look ? `block ${look}` : "block"} aria-labelledby={id}>
      <h2 id={id} className="kern-heading-medium">
        {title}
      </h2>
      {lead && <p className="page-lead">{lead}</p>}
      {children}
    </section>
  );
}
