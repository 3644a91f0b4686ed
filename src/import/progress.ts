// Shows the progress of an import: a bar on a terminal, plain lines elsewhere.
import { Presets, SingleBar } from "cli-progress";
import type { Progress } from "./import-report.ts";

/** The interval between plain lines, in milliseconds. */
const EVERY = 5000;

export interface ProgressReporter {
  onProgress: (progress: Progress) => void;
  stop: () => void;
}

export const noProgress: ProgressReporter = { onProgress: () => {}, stop: () => {} };

const rateOf = (rows: number, since: number): number =>
  Math.round((rows * 1000) / Math.max(1, Date.now() - since));

/** Reports to standard error. */
export function openProgress(stream: NodeJS.WriteStream = process.stderr): ProgressReporter {
  return stream.isTTY ? bar(stream) : lines(stream);
}

function bar(stream: NodeJS.WriteStream): ProgressReporter {
  const begun = Date.now();
  const shown = new SingleBar(
    {
      stream,
      format: "{file} [{bar}] {percentage} % · {rows} rows · {rate} rows/s · {eta_formatted} left",
      hideCursor: true,
      etaBuffer: 100,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    onProgress: ({ file, bytes, size, rows }) => {
      const payload = {
        file,
        rows: rows.toLocaleString("en"),
        rate: rateOf(rows, begun).toLocaleString("en"),
      };
      if (started) shown.update(bytes, payload);
      else shown.start(size, bytes, payload);
      started = true;
    },
    stop: () => shown.stop(),
  };
}

function lines(stream: NodeJS.WriteStream): ProgressReporter {
  const begun = Date.now();
  let last = begun;
  return {
    onProgress: ({ file, bytes, size, rows }) => {
      const now = Date.now();
      if (now - last < EVERY) return;
      last = now;
      const left = Math.round(((now - begun) * (size - bytes)) / Math.max(1, bytes) / 1000);
      stream.write(
        `${file}: ${rows.toLocaleString("en")} rows, ${Math.floor((bytes * 100) / Math.max(1, size))} %, ${rateOf(rows, begun).toLocaleString("en")} rows/s, ${left} s left\n`,
      );
    },
    stop: () => {},
  };
}
