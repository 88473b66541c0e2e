import type { ButtonHTMLAttributes } from "react";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: "primary" | "secondary" | "tertiary";
  small?: boolean;
  busy?: boolean;
  children: string;
}

/** While busy the button stays focusable and does nothing: a disabled one would lose the focus. */
export function Button({ look = "primary", small = false, busy = false, children, onClick, type = "button", ...rest }: Props) {
  return (
    <button
      type={type}
      className={`kern-btn kern-btn--${look}${small ? " kern-btn--x-small" : ""}`}
      aria-disabled={busy}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
      {...rest}
    >
      <span className="kern-label">{children}</span>
    </button>
  );
}
