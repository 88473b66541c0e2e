export type Tone = "info" | "success" | "warning" | "danger";

/** Icon, colour and word say the same. */
export function Badge({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={`kern-badge kern-badge--${tone} kern-badge--small`}>
      <span className={`kern-icon kern-icon--${tone} kern-icon--small`} aria-hidden="true" />
      <span className="kern-label">{children}</span>
    </span>
  );
}
