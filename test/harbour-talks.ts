// Our own source with its text, which the repository may contain: for tests that need words. It is added to the seed.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Test } from "tap";
import { sha256 } from "../src/standards/sha-256.ts";

export const TEXT =
  "Harbour talks 🕊 held\n\nThe envoy of Đông Á called the port “open to all”. Rain fell. Two ships sailed on 3 May 2020.";

/** A citation of words in a text, by code points. */
export const citing =
  (source_id: string, text: string) =>
  (words: string, more: object = {}) => {
    const at = text.indexOf(words);
    if (at === -1) throw new Error(`'${words}' does not stand in the text of ${source_id}`);
    const start = Array.from(text.slice(0, at)).length;
    const end = start + Array.from(words).length;
    return {
      source_id,
      start,
      end,
      span_sha256: sha256(words),
      field: null,
      basis: "stated",
      note: null,
      ...more,
    };
  };

export const cite = citing("harbour-talks", TEXT);

const sentence = (words: string, reason: string | null) => {
  const { start, end } = cite(words);
  return { start, end, reason };
};

export const source = {
  id: "harbour-talks",
  title: "Harbour talks",
  summary: "Talks in a harbour, in a text made for tests.",
  publisher: null,
  author_id: null,
  published: null,
  language: "en",
  media_type: "text/plain; charset=utf-8",
  text_sha256: sha256(TEXT),
  text_length: Array.from(TEXT).length,
  row_count: null,
  credits: [],
  sentences: [
    sentence("Harbour talks 🕊 held", null),
    sentence("The envoy of Đông Á called the port “open to all”.", null),
    sentence("Rain fell.", "weather: no bilateral fact"),
    sentence("Two ships sailed on 3 May 2020.", null),
  ],
  evidence: [cite("Harbour talks 🕊 held")],
};

/** A state with nothing but its codes. */
export const country = (id: string, alpha2: string) => ({
  id,
  name: id,
  aliases: [],
  alpha2,
  description: "A side.",
  evidence: [cite("Rain fell.")],
});

/** A pair of states with nothing else. */
export const relation = (id: string) => ({
  id,
  title: id,
  summary: "Made for tests.",
  countries: id.split("-"),
  ties_since: null,
  tiers: [],
  evidence: [cite("Rain fell.")],
});

export const quote = {
  id: "open-to-all",
  title: "Open to all",
  relation_id: "JPN-VNM",
  event_id: null,
  text: "open to all",
  language: "en",
  speaker_id: null,
  speaking_as: null,
  directness: "reported",
  about: "A port.",
  area_ids: [],
  evidence: [cite("called the port “open to all”")],
};

export const indicator = {
  id: "ships-2020",
  title: "Ships",
  summary: "Two ships sailed.",
  relation_id: null,
  subject: "Ships",
  measure: "number",
  value: 2,
  unit: "ships",
  qualifier: "exact",
  as_of: "2020-05-03",
  country: null,
  area_ids: [],
  evidence: [cite("Two ships sailed on 3 May 2020")],
};

/** A folder with the seed and more records, by file, and a folder with the text. */
export function writeSeedFolder(t: Test, more: Readonly<Record<string, readonly object[]>>, text = TEXT) {
  const folder = t.testdir();
  cpSync("seed", `${folder}/seed`, { recursive: true });
  mkdirSync(`${folder}/texts`);
  for (const [file, records] of Object.entries(more)) {
    const path = `${folder}/seed/${file}.json`;
    writeFileSync(path, JSON.stringify([...JSON.parse(readFileSync(path, "utf8")), ...records]));
  }
  writeFileSync(`${folder}/texts/harbour.txt`, text);
  return { seed: `${folder}/seed`, texts: `${folder}/texts` };
}
