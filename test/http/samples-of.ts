// Reads the text format of Prometheus, and checks its rules.
import type { Test } from "tap";

const LINE = /^([a-z_]+)(?:\{((?:[a-z]+="(?:[^"\\\n]|\\[\\"n])*",?)*)\})? (\S+)$/;

/** The samples of a text by name and labels. A line that is not in the format fails the test. */
export function samplesOf(t: Test, text: string): Map<string, number> {
  const samples = new Map<string, number>();
  const typed = new Set<string>();
  t.ok(text.endsWith("\n"), "the last line ends");
  for (const line of text.split("\n").filter((one) => one !== "")) {
    const [, described] = line.match(/^# (?:HELP|TYPE) ([a-z_]+) .+$/) ?? [];
    if (described !== undefined) {
      typed.add(described);
      continue;
    }
    const [, name = "", labels = "", value] = line.match(LINE) ?? [];
    t.ok(
      typed.has(name) || typed.has(name.replace(/_(bucket|sum|count)$/, "")),
      `a sample of a described metric: ${line}`,
    );
    t.notOk(Number.isNaN(Number(value)), line);
    t.notOk(samples.has(`${name}{${labels}}`), `once: ${line}`);
    samples.set(`${name}{${labels}}`, Number(value));
  }
  return samples;
}
