// The tiers of a relation as coloured bands above the timeline. A band fades out if no source says when the tier
// began or ended.
import type { RecordOf } from "../api.ts";
import type { TimeScale } from "../time-scale.ts";

interface Props {
  tiers: RecordOf<"Relation">["tiers"];
  scale: TimeScale;
  height: number;
}

const FADE = 70;

export function TierBand({ tiers, scale, height }: Props) {
  return (
    <g class="tiers">
      {tiers.map(({ tier, name, period, attested }, index) => {
        const [start = "", end = ""] = period.split("/");
        const [seenFrom = "", seenTo = seenFrom] = attested.split("/");
        const from = scale.x(dayOf(start === "" || start === ".." ? seenFrom : start, "01"));
        const to = end === ".." ? scale.end : scale.x(dayOf(end === "" ? seenTo : end, "28"));
        const rank = `tier-${Math.min(index, 3)}`;
        const begins = start === "" ? Math.max(scale.start, from - FADE) : from;
        return (
          <g key={tier} class={rank}>
            <linearGradient id={`fade-${rank}`}>
              <stop offset="0" class="faint" />
              <stop offset="1" class="full" />
            </linearGradient>
            {start === "" && (
              <rect x={begins} width={from - begins} height={height} fill={`url(#fade-${rank})`} />
            )}
            <rect class="band" x={from} width={Math.max(to - from, 2)} height={height} />
            <foreignObject x={begins} y={0} width={Math.max(to - begins, 2)} height={height}>
              <p class="tier-name" title={name}>
                {name}
              </p>
            </foreignObject>
          </g>
        );
      })}
    </g>
  );
}

/** The first day, or a late one, of a date that may be only a month or a year. */
function dayOf(date: string, day: "01" | "28"): string {
  const [year = "", month = day === "01" ? "01" : "12", exact = day] = date.replace(/[?~%]$/, "").split("-");
  return `${year}-${month}-${exact}`;
}
