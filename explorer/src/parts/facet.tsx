// A facet: the values of the matching records with their counts, each linking to the same state filtered by it.
import { changed } from "../location.ts";
import { capital, inWords } from "../words.ts";

interface FacetCount {
  value: string | number | null;
  count: number;
}

interface Props {
  title: string;
  /** The parameter's name, in the page's URL and in the API's. */
  parameter: string;
  counts: readonly FacetCount[];
  selected: string | undefined;
  nameOf?: (value: string) => string;
}

const SHOWN = 14;

/** Unknown values cannot be filtered here and are not offered. */
export function Facet({
  title,
  parameter,
  counts,
  selected,
  nameOf = (value) => capital(inWords(value)),
}: Props) {
  const known = counts.flatMap(({ value, count }) =>
    value === null ? [] : [{ value: String(value), count }],
  );
  if (known.length === 0) return null;
  return (
    <fieldset class="facet">
      <legend>{title}</legend>
      <ul>
        {known.slice(0, SHOWN).map(({ value, count }) => (
          <li key={value}>
            <a
              class="chip"
              href={changed({ [parameter]: selected === value ? null : value })}
              aria-current={selected === value ? "true" : undefined}
            >
              {nameOf(value)} <span class="count">{count.toLocaleString("en")}</span>
              {selected === value && <span class="visually-hidden">, chosen: take this filter away</span>}
            </a>
          </li>
        ))}
        {known.length > SHOWN && <li class="quiet">and {known.length - SHOWN} more</li>}
      </ul>
    </fieldset>
  );
}
