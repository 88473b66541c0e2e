import { useId } from "react";

interface Props {
  label: string;
  /** Between 0 and 1; null while the end is not known. */
  share: number | null;
  detail?: string;
}

export function ProgressBar({ label, share, detail }: Props) {
  const id = useId();
  return (
    <div className="kern-progress progress">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <progress id={id} max={1} {...(share === null ? {} : { value: share })} />
      <span className="kern-label" role="status">
        {detail}
      </span>
    </div>
  );
}
