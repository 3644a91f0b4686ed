// Areas by stance: how many positions, and whose. Every figure links to its positions.
import type { RecordOf } from "../api.ts";
import { changed } from "../location.ts";
import { capital, inWords } from "../words.ts";

type Area = RecordOf<"CooperationArea">;

/** How many positions were taken by the first side only, the other only, and both. */
export interface Taken {
  one: number;
  both: number;
  other: number;
}

interface Props {
  areas: readonly Area[];
  stances: readonly string[];
  /** Counts by area and stance. */
  taken: ReadonlyMap<string, ReadonlyMap<string, Taken>>;
  names: readonly [string, string];
  selected: { area: string | undefined; stance: string | undefined };
}

interface Row {
  area: Area;
  depth: number;
}

/** The tree in reading order, without branches that have no positions. */
function rowsOf(areas: readonly Area[], taken: Props["taken"]): Row[] {
  const ids = new Set(areas.map(({ id }) => id));
  const children = Map.groupBy(areas, ({ parent_id }) =>
    parent_id !== null && ids.has(parent_id) ? parent_id : "",
  );
  const below = (parent: string, depth: number): Row[] =>
    (children.get(parent) ?? []).flatMap((area) => {
      const rows = below(area.id, depth + 1);
      return rows.length > 0 || taken.has(area.id) ? [{ area, depth }, ...rows] : [];
    });
  return below("", 0);
}

export function AreaMatrix({ areas, stances, taken, names, selected }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="matrix" tabIndex={0} aria-label="Areas by stance">
      <table>
        <thead>
          <tr>
            <th scope="col">Area</th>
            {stances.map((stance) => (
              <th key={stance} scope="col">
                <a
                  href={changed({ stance: selected.stance === stance ? null : stance, area_ids: null })}
                  aria-current={
                    selected.stance === stance && selected.area === undefined ? "true" : undefined
                  }
                >
                  {capital(inWords(stance))}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(areas, taken).map(({ area, depth }) => (
            <tr key={area.id} class={`depth-${Math.min(depth, 3)}`}>
              <th scope="row">
                {taken.has(area.id) ? (
                  <a
                    href={changed({ area_ids: selected.area === area.id ? null : area.id, stance: null })}
                    aria-current={
                      selected.area === area.id && selected.stance === undefined ? "true" : undefined
                    }
                  >
                    {area.name}
                  </a>
                ) : (
                  area.name
                )}
              </th>
              {stances.map((stance) => {
                const cell = taken.get(area.id)?.get(stance);
                const chosen = selected.area === area.id && selected.stance === stance;
                return (
                  <td key={stance}>
                    {cell !== undefined && (
                      <a
                        class="cell"
                        href={changed(
                          chosen ? { area_ids: null, stance: null } : { area_ids: area.id, stance },
                        )}
                        aria-current={chosen ? "true" : undefined}
                        title={labelOf(area.name, stance, cell, names)}
                      >
                        <span class="visually-hidden">{labelOf(area.name, stance, cell, names)}</span>
                        <span aria-hidden="true">
                          <Dots {...cell} />
                        </span>
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const labelOf = (
  area: string,
  stance: string,
  { one, both, other }: Taken,
  names: readonly [string, string],
) =>
  `${area}, ${inWords(stance)}: ${[
    both > 0 ? `${both} by both` : "",
    one > 0 ? `${one} by ${names[0]}` : "",
    other > 0 ? `${other} by ${names[1]}` : "",
  ]
    .filter((part) => part !== "")
    .join(", ")}`;

const MOST_DOTS = 6;

/** One dot per position if they can be counted at a glance, otherwise a figure. */
function Dots({ one, both, other }: Taken) {
  const parts = (
    [
      ["both", both],
      ["one", one],
      ["other", other],
    ] as const
  ).filter(([, count]) => count > 0);
  if (one + both + other > MOST_DOTS)
    return (
      <>
        {parts.map(([side, count]) => (
          <span key={side} class={`figure ${side}`}>
            {count}
          </span>
        ))}
      </>
    );
  return (
    <>
      {parts.flatMap(([side, count]) =>
        Array.from({ length: count }, (_, index) => <span key={`${side} ${index}`} class={`dot ${side}`} />),
      )}
    </>
  );
}
