// The scale of the timeline: proportional within periods with events, with the long empty periods between them
// shortened. Pure.
import { scaleUtc } from "d3-scale";

export interface Span {
  min: string;
  max: string;
}

export interface TimeScale {
  x: (day: string) => number;
  /** The ISO day at a position. */
  dayAt: (x: number) => string;
  ticks: readonly { x: number; label: string }[];
  /** The shortened periods. */
  breaks: readonly { from: number; to: number; years: number }[];
  start: number;
  end: number;
}

const DAY = 86_400_000;
const YEAR = 365.25 * DAY;
const BREAK_WIDTH = 44;
const TICK_WIDTH = 84;
const EDGE = 18;

const ms = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);

interface Stretch {
  from: number;
  to: number;
  /** How many spans it contains. */
  held: number;
}

/** Groups spans that lie close together, in order; the gaps between the groups are long. */
function stretchesOf(spans: readonly Span[]): Stretch[] {
  const ordered = spans
    .map(({ min, max }) => ({ from: ms(min), to: ms(max) + DAY }))
    .sort((one, other) => one.from - other.from);
  const first = ordered[0]?.from ?? Date.now() - YEAR;
  const last = Math.max(...ordered.map(({ to }) => to), first + DAY);
  const emptiness = Math.max(0.18 * (last - first), 1.5 * YEAR);
  const stretches: Stretch[] = [];
  for (const { from, to } of ordered) {
    const open = stretches.at(-1);
    if (open !== undefined && from - open.to < emptiness) {
      open.to = Math.max(open.to, to);
      open.held++;
    } else stretches.push({ from, to, held: 1 });
  }
  if (stretches.length === 0) stretches.push({ from: first, to: last, held: 1 });
  return stretches.map(({ from, to, held }, index) => {
    const margin = Math.max(25 * DAY, Math.min(0.05 * (to - from), 2 * YEAR));
    // A span that is still open continues after the last event.
    const last = index === stretches.length - 1;
    const after = last ? Math.max(margin, Math.min(0.16 * (to - from), 2 * YEAR)) : margin;
    return { from: from - margin, to: to + after, held };
  });
}

/** A group that is ten times as long, or holds ten times as many spans, gets about three times the width. */
export function buildScale(spans: readonly Span[], start: number, end: number): TimeScale {
  const stretches = stretchesOf(spans);
  const weights = stretches.map(({ from, to, held }) => Math.sqrt((to - from) * held));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const free = end - start - BREAK_WIDTH * (stretches.length - 1);
  let x = start;
  const placed = stretches.map((stretch, index) => {
    const width = (free * (weights[index] ?? 0)) / whole;
    const place = { ...stretch, x0: x, x1: x + width };
    x += width + BREAK_WIDTH;
    return place;
  });
  const scale = scaleUtc(
    placed.flatMap(({ from, to }) => [from, to]),
    placed.flatMap(({ x0, x1 }) => [x0, x1]),
  ).clamp(true);
  return {
    x: (day) => scale(ms(day)),
    dayAt: (at) => iso(scale.invert(at)),
    ticks: placed.flatMap(ticksOf),
    breaks: placed.slice(1).map((place, index) => {
      const before = placed[index] ?? place;
      return { from: before.x1, to: place.x0, years: Math.round((place.from - before.to) / YEAR) };
    }),
    start,
    end,
  };
}

function ticksOf({ from, to, x0, x1 }: Stretch & { x0: number; x1: number }) {
  const scale = scaleUtc([from, to], [x0, x1]);
  const wanted = Math.max(1, Math.floor((x1 - x0) / TICK_WIDTH));
  const years = to - from > 5 * YEAR || wanted < 3;
  const ticks = scale.ticks(wanted).filter((date) => !years || date.getUTCMonth() === 0);
  const shown = wanted > 2 && ticks.length > 0 ? ticks : [new Date((from + to) / 2)];
  // A label is centred on its position and would overlap a break beside it.
  const kept = shown.filter((date) => scale(date) - x0 > EDGE && x1 - scale(date) > EDGE);
  return kept.map((date) => ({
    x: scale(date),
    label: years
      ? String(date.getUTCFullYear())
      : date.toLocaleDateString("en", { month: "short", year: "numeric", timeZone: "UTC" }),
  }));
}
