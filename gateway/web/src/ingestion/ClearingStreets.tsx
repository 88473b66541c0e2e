import { useState } from "react";
import { formatNumber, formatValue } from "../../figures/format.ts";
import type { Area } from "../api/geography.ts";
import type { AddressDecision } from "../api/ingestion.ts";
import AreaSearch from "../app/AreaSearch.tsx";
import { DataTable } from "../app/DataTable.tsx";
import { clearingTexts as texts } from "./clearing.texts.de.ts";
import { addressOf, type ClearingStreet, type SimilarStreet, similarStreets } from "./clearingStreets.ts";

interface Props {
  streets: ClearingStreet[];
  areas: Area[];
  nameOf(code: string): string;
  onDecide(decisions: DecidedTogether[]): void;
}

/** Addresses and where they lie; several of these are one decision of a person. */
export interface DecidedTogether {
  addresses: string[];
  decision: AddressDecision;
}

/** What is to be decided: a street, or one address of a street that is opened. */
interface Row {
  key: string;
  label: string;
  addresses: string[];
  cases: number;
  reason: string;
  suggestions: string[];
  similar: SimilarStreet[];
  street: ClearingStreet | null;
}

/** A row per street; one that lies in several areas opens to its addresses. */
export function ClearingStreets({ streets, areas, nameOf, onDecide }: Props) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const deepest = Math.max(0, ...areas.map((area) => area.path.length));
  const finest = areas.filter((area) => area.path.length === deepest);
  const rows = streets.flatMap((street) => [rowOf(street, nameOf), ...(opened.includes(street.key) ? singles(street) : [])]);
  const toggle = (key: string) => setOpened(opened.includes(key) ? opened.filter((other) => other !== key) : [...opened, key]);
  return (
    <DataTable
      caption={texts.title}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { title: texts.address, cell: (row) => <span className={row.street ? "" : "single-address"}>{row.label}</span> },
        {
          title: texts.addresses,
          cell: ({ street, label }) => {
            if (!street || street.entries.length === 1) {
              return "";
            }
            const isOpen = opened.includes(street.key);
            const action = isOpen ? texts.close : texts.single(formatNumber(street.entries.length));
            return (
              <button
                type="button"
                className="text-button"
                aria-expanded={isOpen}
                aria-label={texts.of(action, label)}
                onClick={() => toggle(street.key)}
              >
                {action}
              </button>
            );
          },
        },
        { title: texts.cases, numeric: true, cell: (row) => formatNumber(row.cases) },
        { title: texts.cause, cell: (row) => row.reason },
        { title: texts.suggestion, cell: (row) => <Suggestions row={row} nameOf={nameOf} onDecide={onDecide} /> },
        {
          title: texts.assign,
          cell: (row) => (
            <AreaSearch
              label={texts.assignAll(row.label, row.addresses.length)}
              areas={finest}
              nameOfParent={nameOf}
              onPick={(area) => onDecide([{ addresses: row.addresses, decision: { area } }])}
              quiet
            />
          ),
        },
      ]}
    />
  );
}

function Suggestions({ row, nameOf, onDecide }: Pick<Props, "nameOf" | "onDecide"> & { row: Row }) {
  return (
    <ul className="suggestions">
      {row.similar.map((similar) => (
        <li key={similar.street}>
          <LikeStreet row={row} similar={similar} onDecide={onDecide} />
        </li>
      ))}
      {row.suggestions.slice(0, 3).map((area) => (
        <li key={area}>
          <button
            type="button"
            className="text-button"
            onClick={() => onDecide([{ addresses: row.addresses, decision: { area } }])}
          >
            {nameOf(area)}
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          className="text-button"
          aria-label={texts.outsideOf(row.label)}
          onClick={() => onDecide([{ addresses: row.addresses, decision: { outside: true } }])}
        >
          {texts.outside}
        </button>
      </li>
    </ul>
  );
}

/** All addresses of the row go where the like street has their numbers. */
function LikeStreet({ row, similar, onDecide }: Pick<Props, "onDecide"> & { row: Row; similar: SimilarStreet }) {
  const { street, areas } = similar;
  const similarity = formatValue(100 * similar.similarity, 0, "%");
  const like = texts.likeStreet(street, similarity);
  const count = areas.reduce((sum, { addresses }) => sum + addresses.length, 0);
  return count === 0 ? (
    <span className="muted">{texts.likeNone(street, similarity)}</span>
  ) : (
    <button
      type="button"
      className="text-button"
      aria-label={texts.likeStreetOf(row.label, like, count)}
      onClick={() => onDecide(areas.map(({ area, addresses }) => ({ addresses, decision: { area } })))}
    >
      {like}
    </button>
  );
}

function rowOf(street: ClearingStreet, nameOf: (code: string) => string): Row {
  const [first, ...others] = street.entries;
  const label = first && others.length === 0 ? addressOf(first) : street.street;
  return {
    key: street.key,
    label: texts.streetRow(label.trim() || texts.noStreet, nameOf(street.municipality)),
    addresses: street.entries.map((entry) => entry.id),
    cases: street.cases,
    reason: street.reason,
    suggestions: street.suggestions,
    similar: street.similar,
    street,
  };
}

const singles = (street: ClearingStreet): Row[] =>
  street.entries.map((entry) => ({
    key: entry.id,
    label: addressOf(entry) || texts.noStreet,
    addresses: [entry.id],
    cases: entry.persons,
    reason: "",
    suggestions: entry.suggestions,
    similar: similarStreets([entry]),
    street: null,
  }));
