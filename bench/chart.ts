// Ratios as horizontal bars, with a mark where the target is. Pure: numbers to SVG.
import { create } from "xmlbuilder2";
import type { Comparison } from "./comparison.ts";

const [WIDTH, LABEL, ROW, TOP] = [900, 430, 34, 50];

export function ratioChart(title: string, comparisons: readonly Comparison[]): string {
  const shares = comparisons.map(({ cpu, ratio }) => cpu?.ratio.median ?? ratio.median);
  const scale = (WIDTH - LABEL - 70) / Math.max(1, ...shares);
  const height = TOP + ROW * comparisons.length + 20;
  const svg = create().ele("http://www.w3.org/2000/svg", "svg", {
    viewBox: `0 0 ${WIDTH} ${height}`,
    "font-family": "sans-serif",
    "font-size": 13,
  });
  svg.ele("title").txt(title);
  svg.ele("rect", { width: WIDTH, height, fill: "#fff" });
  svg.ele("text", { x: 12, y: 28, "font-size": 17 }).txt(title);
  for (const [index, { name, target }] of comparisons.entries()) {
    const y = TOP + index * ROW;
    const share = shares[index] ?? 0;
    svg.ele("text", { x: LABEL - 8, y: y + 17, "text-anchor": "end" }).txt(name);
    svg.ele("rect", {
      x: LABEL,
      y,
      width: Math.max(1, share * scale).toFixed(1),
      height: 24,
      fill: "#3b6ea5",
    });
    svg.ele("text", { x: (LABEL + share * scale + 6).toFixed(1), y: y + 17 }).txt(share.toPrecision(2));
    if (target === null || ("of" in target && target.of === "entente")) continue;
    const mark = LABEL + ("at_least" in target ? target.at_least : target.at_most) * scale;
    svg.ele("line", {
      x1: mark.toFixed(1),
      x2: mark.toFixed(1),
      y1: y - 3,
      y2: y + 27,
      stroke: "#c0392b",
      "stroke-width": 2,
    });
  }
  return svg.end({ prettyPrint: true });
}
