// Facts that the articles do not state and that no record may add, even if they are well known. The text of the seed
// is searched for them.
import { readdirSync, readFileSync } from "node:fs";
import t from "tap";
import { z } from "zod";

const folder = new URL("../../seed/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const strings = files.flatMap((name) =>
  texts(z.json().parse(JSON.parse(readFileSync(new URL(name, folder), "utf8")))),
);
const all = strings.join("\n");

/** Every string inside a JSON value, except digests, which have random digits. */
function texts(value: z.infer<ReturnType<typeof z.json>>): string[] {
  if (typeof value === "string") return /^[0-9a-f]{64}$/.test(value) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(texts);
}

const found = (pattern: RegExp) => [...new Set([...all.matchAll(pattern)].map(([match]) => match))].sort();

t.test("the seed was read", async (t) => {
  t.ok(files.length >= 13, "a file for each resource that is written");
  t.ok(all.includes("Kishida Fumio"), "with its words");
});

t.test("dates", async (t) => {
  t.strictSame(
    found(/\b\d{4}-\d{2}-\d{2}\b/g),
    ["2022-04-30", "2022-05-01", "2023-11-27"],
    "the days that the articles give, and no other",
  );
  t.strictSame(
    found(/\b\d{4}-(?:0[1-9]|1[0-2])\b/g),
    ["2021-11", "2022-04", "2022-05", "2023-11"],
    "the months",
  );
  t.strictSame(
    found(/\b(?:19|20)\d{2}\b/g),
    ["1973", "1975", "2021", "2022", "2023"],
    "the years: since when the partnership was strategic or extensive is not told",
  );
});

t.test("names and claims", async (t) => {
  const absent: [pattern: RegExp, why: string][] = [
    [/communist/gi, "the Party and the General Secretary's body are not identified"],
    [/naruhito|masako|akihito|reiwa/gi, "Emperor and Empress are not named"],
    [/phan thi|thanh tam/gi, "nor is the President's spouse"],
    [/\bstate visit/gi, "no visit is called a state visit"],
    [/fumio kishida/gi, "the family name stands first"],
    [/\bhanoi\b/gi, "the city is spelled Ha Noi"],
    [/vietnamplus|nhan dan|kyodo|nikkei|reuters|baoquocte|tg&vn|news gazette/gi, "no publisher is given"],
    [/liberal democratic|\bLDP\b|\bDiet\b/g, "no Japanese party or parliament is named"],
    [/\bJICA\b|\bJETRO\b|\bJBIC\b/g, "no Japanese agency is named"],
    [/\b(?:yen|USD|dollars?|billion|trillion)\b/gi, "no sum of money is given"],
    [
      /(?<!south[ -])\bchina\b|chinese|\beast sea\b|north korea|\bDPRK\b/gi,
      "no other state is named as a concern",
    ],
    [/russia|ukrain|united states|americ|\bTaiwan\b/gi, "nor as a matter of discussion"],
    [/\bAbe\b|\bSuga\b|hayashi|bui thanh son|pham quang hieu/gi, "no other leader or envoy is named"],
    [/haneda|noi bai|akasaka|imperial palace|kyushu|fukuoka|ho chi minh/gi, "no other place is named"],
    [/\bCPTPP\b|\bRCEP\b|\bWTO\b|\bmekong\b/gi, "no other mechanism is named"],
    [/nuclear|missile|abduction/gi, "nor what the concern over Korea is about"],
    [/paris agreement|\b2050\b|COP\s?2\d/gi, "nor a target year for emissions"],
  ];
  for (const [pattern, why] of absent) t.strictSame(found(pattern), [], why);
  t.strictSame(found(/\b[A-Z]{3}-[A-Z]{3}\b/g), ["JPN-VNM", "LAO-VNM"], "two pairs of states");
});
