// Many visits as bars: the number in each direction per year, or per decade if there is no room. A click zooms in.
import { useRef, useState } from "preact/hooks";
import { changed, navigate } from "../location.ts";
import { useWidth } from "./use-width.ts";

export interface YearCount {
  year: number;
  /** Visits by the first side of the relation, or all visits if there is no side. */
  one: number;
  other: number;
}

interface Props {
  counts: readonly YearCount[];
  names: readonly [string, string | null];
}

const HALF = 110;
const LABEL = 22;
const NARROWEST = 5;
const WIDEST = 56;

/** The same counts per decade. */
function byDecade(counts: readonly YearCount[]): YearCount[] {
  const decades = Map.groupBy(counts, ({ year }) => Math.floor(year / 10) * 10);
  return [...decades].map(([year, some]) => ({
    year,
    one: some.reduce((sum, { one }) => sum + one, 0),
    other: some.reduce((sum, { other }) => sum + other, 0),
  }));
}

export function VisitBars({ counts, names }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 900);
  const [hovered, setHovered] = useState<string | null>(null);
  const first = Math.min(...counts.map(({ year }) => year));
  const last = Math.max(...counts.map(({ year }) => year));
  const yearly = width / (last - first + 1) >= NARROWEST;
  const step = yearly ? 1 : 10;
  const bars = yearly ? counts : byDecade(counts);
  const start = yearly ? first : Math.floor(first / 10) * 10;
  const slots = Math.floor((last - start) / step) + 1;
  const slot = Math.min(WIDEST, width / slots);
  const most = Math.max(1, ...bars.map(({ one, other }) => Math.max(one, other)));
  const twoSided = names[1] !== null;
  const height = twoSided ? 2 * HALF + LABEL : HALF + LABEL;
  const tall = (count: number) => (count === 0 ? 0 : Math.max(2, (count / most) * (HALF - 14)));
  const labelled = Math.max(1, Math.ceil(52 / slot));
  return (
    <div class="chart bars" ref={frame}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <text class="lane" x={0} y={12}>
          {names[0]}
        </text>
        {twoSided && (
          <text class="lane" x={0} y={height - 4}>
            {names[1]}
          </text>
        )}
        {bars.map(({ year, one, other }) => {
          const x = ((year - start) / step) * slot;
          const to = year + step - 1;
          const label = `${year}${step > 1 ? ` to ${to}` : ""}: ${twoSided ? `${one} and ${other}` : one}`;
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: as above
            <g
              key={year}
              class="bar"
              onClick={() => navigate(changed({ date_from: String(year), date_to: String(to) }))}
              onMouseEnter={() => setHovered(label)}
              onMouseLeave={() => setHovered(null)}
            >
              <title>{label}</title>
              <rect class="reach" x={x} width={slot} y={0} height={height} />
              <rect
                class="one"
                x={x + 0.5}
                width={Math.max(1, slot - 1)}
                y={HALF - tall(one)}
                height={tall(one)}
              />
              {twoSided && (
                <rect
                  class="other"
                  x={x + 0.5}
                  width={Math.max(1, slot - 1)}
                  y={HALF + LABEL}
                  height={tall(other)}
                />
              )}
            </g>
          );
        })}
        {Array.from({ length: slots }, (_, index) => start + index * step)
          .filter((_, index) => index % labelled === 0)
          .map((year) => (
            <text key={year} class="tick" x={((year - start) / step) * slot} y={HALF + 16}>
              {year}
            </text>
          ))}
      </svg>
      <p class="quiet" role="status">
        {hovered ??
          `The most in ${step === 1 ? "a year" : "ten years"} is ${most}. Choose a bar to look into it.`}
      </p>
      <details>
        <summary>These figures as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{step === 1 ? "Year" : "Years"}</th>
              <th scope="col">{names[0]}</th>
              {twoSided && <th scope="col">{names[1]}</th>}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ year, one, other }) => (
              <tr key={year}>
                <th scope="row">
                  <a href={changed({ date_from: String(year), date_to: String(year + step - 1) })}>
                    {step === 1 ? year : `${year} to ${year + 9}`}
                  </a>
                </th>
                <td>{one}</td>
                {twoSided && <td>{other}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
