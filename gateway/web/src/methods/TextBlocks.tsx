import { Fragment } from "react";
import { tableRoles } from "../app/DataTable.tsx";
import type { Block } from "./methodSections.ts";

/** Bold parts stay bold; everything else is plain text. */
function Words({ text }: { text: string }) {
  return text.split("**").map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never change places
    index % 2 === 1 ? <strong key={index}>{part}</strong> : <Fragment key={index}>{part}</Fragment>,
  );
}

export function TextBlocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block) => <OneBlock key={JSON.stringify(block).slice(0, 80)} block={block} />);
}

function OneBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p className="kern-body">
          <Words text={block.text} />
        </p>
      );
    case "list":
      return (
        <ul className="method-list">
          {block.items.map((item) => (
            <li key={item}>
              <Words text={item} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return (
        <table {...tableRoles.table} className="kern-table kern-table--small method-table">
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              {block.head.map((cell) => (
                <th key={cell} scope="col" className="kern-table__header">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {block.rows.map((row) => (
              <tr key={row[0]} className="kern-table__row">
                {row.map((cell) => (
                  <td key={cell} className="kern-table__cell">
                    <Words text={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
