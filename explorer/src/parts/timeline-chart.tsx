// A drawing of the relation over time: the tiers as bands, milestones, and visits in each direction with their parts.
// The list below says the same in words, so the drawing is hidden from screen readers and takes no keyboard focus.
import { useMemo, useRef } from "preact/hooks";
import { dateInWords } from "../../../src/standards/date-words.ts";
import type { RecordOf } from "../api.ts";
import { changed, navigate } from "../location.ts";
import { recordUrl } from "../records.ts";
import { buildScale, type TimeScale } from "../time-scale.ts";
import { sidesOf } from "../words.ts";
import { TierBand } from "./tier-band.tsx";
import { useWidth } from "./use-width.ts";

type Visit = RecordOf<"Visit">;
type Event = RecordOf<"Event">;

interface Props {
  relation: RecordOf<"Relation">;
  visits: readonly Visit[];
  /** Events that were not part of a visit. */
  others: readonly Event[];
  day: string | null;
  nameOf: (code: string) => string;
}

const TIER = 26;
const MARKS = 74;
const UP = 176;
const BAR = 12;
const STEP = 11;
const DOWN = 216;
const HEIGHT = 312;

/** An event not dated to the day is drawn as a hatched span over all its possible days. */
const isRough = ({ date, date_precision }: { date: string | null; date_precision: string | null }): boolean =>
  date_precision !== "day" || /[?~%]/.test(date ?? "");

export function TimelineChart({ relation, visits, others, day, nameOf }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 900);
  const [one, other] = sidesOf(relation.id);
  const scale = useMemo(() => {
    const spans = [...visits, ...others].flatMap(({ date_min, date_max }) =>
      date_min === null && date_max === null
        ? []
        : [{ min: date_min ?? date_max ?? "", max: date_max ?? date_min ?? "" }],
    );
    return buildScale(spans, 4, width - 4);
  }, [visits, others, width]);
  const labelled = [
    ...others.map((event) => ({ ...event, y: MARKS - 44, lane: 0 })),
    ...visits.map((visit) =>
      visit.guest_country === one
        ? { ...visit, y: UP - 54, lane: 1 }
        : { ...visit, y: DOWN + BAR + 4, lane: 2 },
    ),
  ];
  // Without tiers and milestones, nothing is shown above the visits.
  const top = relation.tiers.length === 0 && others.length === 0 ? MARKS + 16 : 0;
  const pick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("a")) return;
    const box = frame.current?.getBoundingClientRect();
    if (box) navigate(changed({ day: scale.dayAt(event.clientX - box.left) }));
  };
  return (
    <div class="chart" ref={frame} aria-hidden="true">
      <svg
        aria-hidden="true"
        width={width}
        height={HEIGHT - top}
        viewBox={`0 ${top} ${width} ${HEIGHT - top}`}
        onClick={pick}
      >
        <defs>
          <pattern
            id="hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2.5" height="6" class="hatch" />
          </pattern>
        </defs>
        <TierBand tiers={relation.tiers} scale={scale} height={TIER} />
        <Axis scale={scale} />
        <text class="lane" x={scale.start} y={MARKS + 34}>
          {nameOf(one)} → {nameOf(other)}
        </text>
        <text class="lane" x={scale.start} y={HEIGHT - 26}>
          {nameOf(other)} → {nameOf(one)}
        </text>
        {others.map((event) => (
          <Milestone key={event.id} event={event} scale={scale} />
        ))}
        {visits.map((visit) => (
          <VisitMark key={visit.id} visit={visit} scale={scale} up={visit.guest_country === one} />
        ))}
        {day !== null && <DayLine x={scale.x(day)} day={day} width={width} top={Math.max(top, TIER)} />}
        <Labels marks={labelled} scale={scale} />
      </svg>
    </div>
  );
}

function Axis({ scale }: { scale: TimeScale }) {
  const middle = (UP + DOWN) / 2;
  return (
    <g class="axis">
      <line x1={scale.start} x2={scale.end} y1={middle} y2={middle} />
      {scale.breaks.map(({ from, to, years }) => (
        <g key={from} class="break">
          <rect x={from} y={TIER + 8} width={to - from} height={HEIGHT - TIER - 16} />
          <text x={(from + to) / 2} y={middle - 4}>
            {years}
          </text>
          <text x={(from + to) / 2} y={middle + 12}>
            years
          </text>
        </g>
      ))}
      {scale.ticks.map(({ x, label }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={middle - 4} y2={middle + 4} />
          <text x={x} y={middle + 4} class="tick">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

const placeOf = (
  scale: TimeScale,
  { date_min, date_max }: { date_min: string | null; date_max: string | null },
) => {
  const from = scale.x(date_min ?? date_max ?? "");
  const to = scale.x(date_max ?? date_min ?? "");
  return { from, width: Math.max(to - from, 7), middle: (from + to) / 2 };
};

function Milestone({ event, scale }: { event: Event; scale: TimeScale }) {
  if (event.date_min === null && event.date_max === null) return null;
  const { from, width, middle } = placeOf(scale, event);
  return (
    <a href={recordUrl(event.kind, event.record_id)} tabindex={-1} class={`mark ${event.kind}`}>
      <title>{`${event.title}, ${dateInWords(event.date)}`}</title>
      {isRough(event) && <rect class="rough" x={from} y={MARKS - 4} width={width} height={8} rx={4} />}
      <path class="stem" d={`M${middle} ${MARKS} V${UP - 4}`} />
      <path class="flag" d={`M${middle} ${MARKS - 9} l9 9 l-9 9 l-9 -9 z`} />
    </a>
  );
}

/** A visit is a bar on its side of the axis, with its meetings and agreements stacked on it. */
function VisitMark({ visit, scale, up }: { visit: Visit; scale: TimeScale; up: boolean }) {
  if (visit.date_min === null && visit.date_max === null) return null;
  const { from, width, middle } = placeOf(scale, visit);
  const y = up ? UP - BAR : DOWN;
  const parts = [
    ...(visit.meetings ?? []).map(({ id, title }) => ({ kind: "meeting", id, title })),
    ...(visit.agreements ?? []).map(({ id, title }) => ({ kind: "agreement", id, title })),
  ];
  const perRow = Math.max(1, Math.floor(width / STEP), Math.ceil(parts.length / 5));
  return (
    <g class={up ? "visit one" : "visit other"}>
      <a href={recordUrl("visit", visit.id)} tabindex={-1}>
        <title>{`${visit.title}, ${dateInWords(visit.date)}`}</title>
        <rect class="bar" x={from} y={y} width={width} height={BAR} rx={3} />
        {isRough(visit) && <rect class="rough" x={from} y={y} width={width} height={BAR} rx={3} />}
      </a>
      {parts.map(({ kind, id, title }, index) => {
        const row = Math.floor(index / perRow) + 1;
        const inRow = Math.min(perRow, parts.length - (row - 1) * perRow);
        const cx = middle + ((index % perRow) - (inRow - 1) / 2) * STEP;
        const cy = up ? y - row * STEP + 3 : y + BAR + row * STEP - 3;
        return (
          <a key={id} href={recordUrl(kind, id)} tabindex={-1} class={`part ${kind}`}>
            <title>{title}</title>
            {kind === "meeting" ? (
              <circle cx={cx} cy={cy} r={3.6} />
            ) : (
              <rect x={cx - 3.6} y={cy - 3.6} width={7.2} height={7.2} />
            )}
          </a>
        );
      })}
    </g>
  );
}

interface Labelled {
  id: string;
  title: string;
  date_min: string | null;
  date_max: string | null;
  /** The top of the label. */
  y: number;
  lane: number;
}

const LABEL_WIDTH = 158;
const ROOM = 14;

/** Titles beside their marks, if no other mark or title is in the way. */
function Labels({ marks, scale }: { marks: readonly Labelled[]; scale: TimeScale }) {
  const lanes = Map.groupBy(
    marks.filter(({ date_min, date_max }) => date_min !== null || date_max !== null),
    ({ lane }) => lane,
  );
  const labels = [...lanes.values()].flatMap((lane) => {
    const placed = lane
      .map((mark) => ({ ...mark, ...placeOf(scale, mark) }))
      .sort((a, b) => a.middle - b.middle);
    let taken = scale.start;
    return placed.flatMap((mark, index) => {
      const half = mark.lane === 0 ? 10 : Math.max(mark.width / 2, 18);
      const next = (placed[index + 1]?.middle ?? scale.end + ROOM) - ROOM;
      const right = mark.middle + half + 4;
      const left = mark.middle - half - 4 - LABEL_WIDTH;
      const fitsRight = right + LABEL_WIDTH <= next && right >= taken;
      if (!fitsRight && left < taken) {
        taken = Math.max(taken, mark.middle + half);
        return [];
      }
      taken = fitsRight ? right + LABEL_WIDTH : mark.middle + half;
      return [{ ...mark, x: fitsRight ? right : left, side: fitsRight ? "after" : "before" }];
    });
  });
  return (
    <>
      {labels.map(({ id, title, x, y, side }) => (
        <foreignObject key={id} class="label" x={x} y={y} width={LABEL_WIDTH} height={50}>
          <p class={side}>{title}</p>
        </foreignObject>
      ))}
    </>
  );
}

function DayLine({ x, day, width, top }: { x: number; day: string; width: number; top: number }) {
  const anchor = x < 60 ? "start" : x > width - 60 ? "end" : "middle";
  return (
    <g class="day">
      <line x1={x} x2={x} y1={top} y2={HEIGHT - 18} />
      <text x={x} y={HEIGHT - 4} text-anchor={anchor}>
        {dateInWords(day)}
      </text>
    </g>
  );
}
