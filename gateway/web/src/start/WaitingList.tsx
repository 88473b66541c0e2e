import { formatDay, formatMinute } from "../../figures/format.ts";
import type { WaitingItem } from "../api/waiting.ts";
import { Link } from "../app/Link.tsx";
import { startTexts as texts } from "./start.texts.de.ts";

/** One line each: what it is, what is to be done, since when. */
export function WaitingList({ items }: { items: readonly WaitingItem[] }) {
  return (
    <ul className="waiting-list">
      {items.map((item) => (
        <li key={`${item.page} ${item.name} ${item.since}`}>
          <Link className="text-link" href={item.page}>
            {item.name}
          </Link>
          <span className="waiting-age">{ageOf(item)}</span>
          <p>{item.sentence}</p>
        </li>
      ))}
    </ul>
  );
}

function ageOf(item: WaitingItem): string {
  return item.dueOn ? texts.due(formatDay(item.dueOn)) : item.since ? texts.since(formatMinute(item.since)) : "";
}
