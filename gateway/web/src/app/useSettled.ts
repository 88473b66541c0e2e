import { useEffect, useState } from "react";

/** The value once it has stayed the same for a while: what is being typed is not asked about letter by letter. */
export function useSettled(value: string, milliseconds = 500): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
