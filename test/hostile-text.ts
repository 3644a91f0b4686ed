// Our own text with every character that has a special meaning somewhere, and its source.
import { sha256 } from "../src/standards/sha-256.ts";
import { citing } from "./harbour-talks.ts";

/** It begins and ends with cited words. Two of its characters are beyond the basic plane. */
export const HOSTILE_TEXT =
  'First 𝄞 words.\n\nThe envoy said “🕊 peace; "now", & <soon> | 1+1 # 100%” in Đê̄m, then x̂ and שלום.\n\tNobody\'s \\ path. The very end';

/** Every character with a special meaning in URLs, CSV, XML, iCalendar, JSON, SQL or a search. */
export const AWKWARD =
  "a \"b\", 'c' & <d> | e + f # g % h; i \\ j\\n k?l=m\ttab\nline 🕊 Đê̄m x̂ שלום %2C ]]> &amp; {{n}} | end\\";

/** An id of the greatest length, which begins with a word. */
export const longId = (word: string): string =>
  word + "-x".repeat((160 - word.length) / 2).padEnd(160 - word.length, "x");

export const QUOTED = '🕊 peace; "now", & <soon> | 1+1 # 100%';
const SAID = `The envoy said “${QUOTED}” in Đê̄m, then x̂ and שלום.`;

export const cite = citing("hostile-text", HOSTILE_TEXT);
export const said = cite(SAID);
export const first = cite("First");
export const last = cite("end");

const sentence = (words: string, reason: string | null) => {
  const { start, end } = cite(words);
  return { start, end, reason };
};

export const source = {
  id: "hostile-text",
  title: AWKWARD,
  summary: AWKWARD,
  publisher: 'Peace & Sons, "Ltd"',
  author_id: "hostile-author",
  published: "2021-23",
  language: "en",
  url: 'https://example.org/?a=1&b=<2>#"c"',
  licence: AWKWARD,
  accessed: "2024-01-15/2024-01-16",
  media_type: "text/plain; charset=utf-8",
  text_sha256: sha256(HOSTILE_TEXT),
  text_length: Array.from(HOSTILE_TEXT).length,
  row_count: null,
  credits: [
    { person_id: "hostile-author", organization_id: null, role: "photographer" },
    { person_id: null, organization_id: longId("agency"), role: "cited_agency" },
  ],
  sentences: [
    sentence("First 𝄞 words.", null),
    sentence(SAID, null),
    sentence("Nobody's \\ path.", 'no fact: "a path", only'),
    sentence("The very end", null),
  ],
  evidence: [cite("First 𝄞 words.")],
};

/** The common fields of records about an event: one record with all values, and one with few. */
export const full = { title: AWKWARD, summary: AWKWARD, relation_id: "JPN-XKX", evidence: [said] };
export const bare = { title: "Bare", summary: "Made for tests.", relation_id: "JPN-XKX", evidence: [last] };
