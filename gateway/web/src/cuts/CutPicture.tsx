import { useMemo, useRef } from "react";
import { type AreaTopology, layOut } from "../../figures/geometry.ts";
import { useWidth } from "../app/useWidth.ts";
import { CutLayers } from "./CutLayers.tsx";
import type { Plan } from "./cutPlan.ts";
import { cutTexts as texts } from "./cuts.texts.de.ts";

interface Props {
  name: string;
  plan: Plan;
  topology: AreaTopology;
  colours: ReadonlyMap<string, number>;
  withheld: ReadonlyMap<string, number>;
}

/** A cut to be looked at. */
export function CutPicture({ name, plan, topology, colours, withheld }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const layout = useMemo(() => (width > 0 ? layOut(topology, width, 420) : null), [topology, width]);
  return (
    <figure className="cut-picture">
      <figcaption>{name}</figcaption>
      <div ref={frame}>
        {layout && (
          <svg
            width={layout.width}
            height={layout.height}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            role="img"
            aria-label={texts.picture(name, plan.areas.length)}
          >
            <CutLayers layout={layout} plan={plan} colours={colours} before={null} withheld={withheld} small />
          </svg>
        )}
      </div>
    </figure>
  );
}
