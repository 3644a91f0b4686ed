// Figures → Prometheus's text format, version 0.0.4. Independent of what they count.

export interface Metric {
  name: string;
  help: string;
  type: "counter" | "gauge" | "histogram";
  /** How values of several processes are combined; summed by default. */
  joined?: "max" | undefined;
  samples: readonly Sample[];
}

interface Sample {
  /** The suffix of the metric's name: `_bucket`, `_sum`, `_count`. */
  suffix?: string | undefined;
  labels?: Readonly<Record<string, string>> | undefined;
  value: number;
}

export const PROMETHEUS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

export const metricsText = (metrics: readonly Metric[]): string =>
  metrics
    .flatMap(({ name, help, type, samples }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${type}`,
      ...samples.map(
        ({ suffix = "", labels = {}, value }) => `${name}${suffix}${labelsText(labels)} ${valueText(value)}`,
      ),
      "",
    ])
    .join("\n");

/** Combines the figures of several processes: each sample is summed, or the largest is taken. */
export function joinMetrics(several: readonly (readonly Metric[])[]): Metric[] {
  const joined = new Map<string, { metric: Metric; samples: Map<string, Sample> }>();
  for (const metric of several.flat()) {
    const { samples } = joined.get(metric.name) ?? { samples: new Map<string, Sample>() };
    joined.set(metric.name, { metric, samples });
    for (const sample of metric.samples) {
      const key = (sample.suffix ?? "") + labelsText(sample.labels ?? {});
      const former = samples.get(key)?.value;
      const value =
        former === undefined
          ? sample.value
          : metric.joined === "max"
            ? Math.max(former, sample.value)
            : former + sample.value;
      samples.set(key, { ...sample, value });
    }
  }
  return [...joined.values()].map(({ metric, samples }) => ({ ...metric, samples: [...samples.values()] }));
}

function labelsText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

const escaped = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");

const valueText = (value: number): string =>
  value === Number.POSITIVE_INFINITY ? "+Inf" : value === Number.NEGATIVE_INFINITY ? "-Inf" : String(value);
