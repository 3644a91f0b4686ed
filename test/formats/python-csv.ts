// A strict CSV reader that shares no code with ours: Python's csv module. It reads all texts in one process.
import { spawnSync } from "node:child_process";
import { z } from "zod";

const SCRIPT = `
import csv, io, json, sys
rows = [list(csv.reader(io.StringIO(text, newline=""), strict=True)) for text in json.load(sys.stdin)]
json.dump(rows, sys.stdout)
`;
const answer = z.array(z.array(z.array(z.string())));

/** The reason to skip the tests with Python; false if it is installed. */
export const withoutPython: string | false =
  spawnSync("python3", ["-c", "import csv"]).status === 0 ? false : "python3 is not installed";

/** The rows of each CSV text. Throws if one of them is not CSV. */
export function readWithPython(texts: readonly string[]): string[][][] {
  const { status, stdout, stderr } = spawnSync("python3", ["-X", "utf8", "-c", SCRIPT], {
    input: JSON.stringify(texts),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return answer.parse(JSON.parse(stdout));
}
