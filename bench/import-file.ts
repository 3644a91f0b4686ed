// Writes a CSV of made-up visits, the same at each run, for bench/import.yaml to load.
import { createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs";
import { finished } from "node:stream/promises";
import { iso31661 } from "iso-3166";
import { Random } from "./random.ts";

const FOLDER = "bench/data";
/** The states of the visits: those at the beginning have most of them. */
export const STATES = iso31661
  .filter(({ state }) => state === "assigned")
  .map(({ alpha3 }) => alpha3)
  .sort()
  .slice(0, 190);
const OFFICES = ["Prime Minister", "President", "Foreign Minister", "King", "Defence Minister"] as const;
/** Names in use in each state: in a million visits, each visitor makes about twenty. */
const VISITORS = 260;
const DAY = 86_400_000;
const FIRST = Date.UTC(1946, 0, 1);
const DAYS = 80 * 365;

/** The path of a CSV with so many rows, in the order of their days as lists of visits are; written once. */
export async function importFile(rows: number): Promise<string> {
  const path = `${FOLDER}/import-${rows}.csv`;
  if (existsSync(path)) return path;
  mkdirSync(FOLDER, { recursive: true });
  const file = createWriteStream(`${path}.making`);
  file.write("id,from,to,visitor,office,guest,host,place,description\n");
  const random = new Random(1);
  const names = Array.from({ length: VISITORS }, () => random.name());
  for (let n = 0; n < rows; n++)
    if (!file.write(row(n, rows, names, random)))
      await new Promise<void>((resolve) => file.once("drain", () => resolve()));
  file.end();
  await finished(file);
  renameSync(`${path}.making`, path);
  return path;
}

function row(n: number, rows: number, names: readonly string[], random: Random): string {
  const day = FIRST + Math.floor((n * DAYS) / rows) * DAY;
  const guest = random.skewed(STATES.length);
  const host = (guest + 1 + random.skewed(STATES.length - 1)) % STATES.length;
  return `${[
    n,
    isoDay(day),
    isoDay(day + random.below(5) * DAY),
    names[random.skewed(names.length)],
    random.pick(OFFICES),
    STATES[guest],
    STATES[host],
    random.name(),
    `"${random.title(8)}, ${random.text(3)}."`,
  ].join(",")}\n`;
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
