// The value of a record's field: ids become links, dates are put into words.
import type { ComponentChildren } from "preact";
import { dateInWords } from "../../../src/standards/date-words.ts";
import { pageUrl } from "../location.ts";
import { recordUrl, typeNamedBy } from "../records.ts";
import { inWords } from "../words.ts";

/** A JSON value of a field. */
export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

const DATES = ["date", "published", "as_of", "ties_since", "attested", "period"];
const PROSE = ["title", "summary", "text", "name", "description", "about", "occasion"];

interface Props {
  field: string;
  value: Value;
  /** The name behind an id or country code; the id itself if the name is not known. */
  nameOf: (id: string) => string;
}

export function FieldValue({ field, value, nameOf }: Props): ComponentChildren {
  if (value === null || value === "") return <i class="quiet">not said</i>;
  if (Array.isArray(value)) {
    if (value.length === 0) return <i class="quiet">none named</i>;
    return (
      <ul class="values">
        {value.map((one, index) => (
          <li key={index}>
            <FieldValue field={field} value={one} nameOf={nameOf} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value === "object")
    return (
      <dl class="entry">
        {Object.entries(value)
          .filter(([, inner]) => inner !== null)
          .map(([name, inner]) => (
            <div key={name}>
              <dt>{inWords(name)}</dt>
              <dd>
                <FieldValue field={name} value={inner} nameOf={nameOf} />
              </dd>
            </div>
          ))}
      </dl>
    );
  return <Scalar field={field} value={value} nameOf={nameOf} />;
}

function Scalar({
  field,
  value,
  nameOf,
}: {
  field: string;
  value: string | number | boolean;
  nameOf: Props["nameOf"];
}) {
  if (typeof value === "number") return <>{value.toLocaleString("en", { useGrouping: field !== "year" })}</>;
  if (typeof value === "boolean") return <>{value ? "yes" : "no"}</>;
  if (DATES.includes(field)) return <>{dateInWords(value)}</>;
  const type = typeNamedBy(field);
  if (type === "relation") return <a href={pageUrl({ relation_id: value })}>{nameOf(value)}</a>;
  if (type === "source") return <a href={pageUrl({ view: "source", id: value })}>{nameOf(value)}</a>;
  if (type !== null) return <a href={recordUrl(type, value)}>{nameOf(value)}</a>;
  if (/^[a-z]+(_[a-z]+)*$/.test(value) && !PROSE.includes(field)) return <>{inWords(value)}</>;
  return <>{value}</>;
}
