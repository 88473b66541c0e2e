import type { ReactNode } from "react";

interface NoticeProps {
  look: "info" | "success" | "warning" | "danger";
  title: string;
  children: ReactNode;
}

/** A coloured box with its word and an icon. */
export function Notice({ look, title, children }: NoticeProps) {
  return (
    <div className={`kern-alert kern-alert--${look}`} role="status">
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${look}`} aria-hidden="true" />
        <span className="kern-title">{title}</span>
      </div>
      <div className="kern-alert__body">{children}</div>
    </div>
  );
}
