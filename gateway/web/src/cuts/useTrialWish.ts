import { useCallback, useMemo } from "react";
import { type Cut, cuts, type TrialChoices } from "../api/cuts.ts";
import type { ProblemError } from "../api/http.ts";
import { navigate, useAddress } from "../app/location.ts";
import { useResource } from "../app/useResource.ts";
import { wishOf } from "./cutsAddress.ts";
import type { TrialWish } from "./useCutFigures.ts";

/** So many are tried before anybody has chosen. */
const first = 3;

/** Which indicators can be tried for these blocks, and which are: as the address says. */
export function useTrialWish({ version, blockLevel }: Pick<Cut, "version" | "blockLevel">): {
  choices: TrialChoices | null;
  error: ProblemError | null;
  wish: TrialWish;
  setWish(wish: TrialWish): void;
} {
  const address = useAddress();
  const { data: choices, error } = useResource(`trial-choices ${version} ${blockLevel}`, () => cuts.choices(version, blockLevel));
  const { search } = address;
  const wish = useMemo(() => {
    const wished = wishOf(new URLSearchParams(search)) ?? {
      indicators: (choices?.indicators ?? []).slice(0, first).map((one) => one.code),
      period: null,
    };
    const known = new Set(choices?.indicators.map((one) => one.code));
    return { ...wished, indicators: wished.indicators.filter((code) => known.has(code)) };
  }, [search, choices]);
  const setWish = useCallback(
    (next: TrialWish) => {
      const parameters = new URLSearchParams(search);
      parameters.set("indikatoren", next.indicators.join(","));
      parameters.delete("zeitraum");
      if (next.period) {
        parameters.set("zeitraum", next.period);
      }
      navigate(`${address.pathname}?${parameters.toString().replaceAll("%2C", ",")}`, { replace: true });
    },
    [address.pathname, search],
  );
  return { choices, error, wish, setWish };
}
