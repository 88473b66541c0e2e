import { useMemo } from "react";
import { indicators } from "../api/indicators.ts";
import { useResource } from "../app/useResource.ts";

/** The domains of the installation, names by code; empty until they are there. */
export function useDomains(): Record<string, string> {
  const { data } = useResource("domains", () => indicators.domains(), true);
  return useMemo(() => Object.fromEntries((data ?? []).map((domain) => [domain.code, domain.name])), [data]);
}
