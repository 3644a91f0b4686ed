// Hints for unknown parameters: names used by other APIs, and what they are called here.
import { didYouMean } from "../suggest.ts";

interface Habit {
  /** The name used elsewhere, as a pattern. */
  typed: string;
  /** The equivalents here; the first one that the path accepts is suggested. Without any, the hint is text only. */
  here?: readonly string[];
  /** Whether it applies to lists only. */
  onLists?: boolean;
  /** The hint; `{}` stands for the parameter. */
  says: string;
  /** The parameter takes different values, so it is explained but not suggested as a replacement. */
  takesOther?: boolean;
}

const DATES = ["date", "published", "as_of", "ties_since"];
const dated = (suffix: string): string[] => DATES.map((name) => `${name}${suffix}`);

const HABITS: readonly Habit[] = [
  {
    typed: "page page_number page_no pageno p offset skip start start_index page_token starting_after next",
    here: ["cursor"],
    says: "pages have no numbers: follow `links.next`, which has the `{}` of the next one",
    takesOther: true,
  },
  {
    typed:
      "per_page page_size pagesize perpage size count max max_results maxresults top first rows num results take",
    here: ["limit"],
    says: "`{}` is how many there are on a page",
  },
  { typed: "count total", onLists: true, says: "`meta.total` counts all that match", takesOther: true },
  {
    typed: "search query text keyword keywords term terms s fulltext full_text contains find search_query",
    here: ["q"],
    says: "`{}` looks for words",
  },
  {
    typed:
      "from since after start begin start_date date_start startdate begin_date from_date date_since min_date",
    here: dated("_from"),
    onLists: true,
    says: "`{}` asks for what reaches that date or a later one",
  },
  {
    typed: "to until till before end end_date date_end enddate to_date date_until max_date",
    here: dated("_to"),
    onLists: true,
    says: "`{}` asks for what begins by that date",
  },
  {
    typed: "date day month year when on period",
    here: DATES,
    onLists: true,
    says: "`{}` takes a year, a month or a day",
  },
  { typed: "date day on at when", here: ["as_of"], says: "`{}` takes an ISO day" },
  {
    typed: "from after start offset cursor page seq last_seq",
    here: ["since"],
    says: "`{}` is the last `seq` that you have seen",
  },
  {
    typed: "page offset cursor until to",
    here: ["before"],
    says: "`{}` is the revision before which the page begins: follow `links.next`",
    takesOther: true,
  },
  {
    typed: "order order_by orderby sort_by sortby sort_order sortorder ordering direction dir desc asc",
    here: ["sort"],
    says: "`{}` takes fields, with `-` before one for the descending order",
  },
  {
    typed: "select only columns props properties attributes",
    here: ["fields"],
    says: "`{}` names what is shown",
  },
  {
    typed: "expand embed populate with includes related",
    here: ["include"],
    says: "`{}` puts linked records inside",
  },
  {
    typed: "filter filters where conditions",
    onLists: true,
    says: "each field that filters is a parameter of its own: `allowed` lists them",
  },
  { typed: "ids", here: ["id"], says: "`{}` takes several, separated by commas" },
  {
    typed: "group groupby aggregate aggregations agg stats",
    here: ["group_by"],
    says: "`{}` counts in place of listing",
  },
  { typed: "random shuffle", here: ["sample"], says: "`{}` takes so many at random" },
  { typed: "output fmt mime accept", here: ["format"], says: "`{}` names the format" },
  {
    typed: "version as_at timestamp",
    here: ["known_at"],
    says: "`{}` shows the data as it was held then",
    takesOther: true,
  },
  {
    typed: "guest guests visitors traveller traveler from_country sender",
    here: ["guest_country"],
    says: "`{}` is the state that visits",
  },
  {
    typed: "host hosts destination to_country",
    here: ["host_country"],
    says: "`{}` is the state that is visited",
  },
  {
    typed: "country state nation iso iso3 countries",
    here: ["country", "countries"],
    says: "`{}` takes ISO 3166-1 codes",
  },
  {
    typed: "country state nation iso iso3",
    here: ["participants.country"],
    says: "`{}` takes ISO 3166-1 codes",
  },
  {
    typed: "type category",
    here: ["visit_type", "kind", "form", "record_type"],
    says: "`{}` tells the kinds apart",
  },
  {
    typed: "person who",
    here: ["visitor_id", "speaker_id", "participants.person_id"],
    says: "`{}` takes the id of a person",
  },
  {
    typed: "lang locale hl",
    here: ["language"],
    says: "`{}` is the language of the source or the quoted words",
  },
  {
    typed: "lang language locale hl",
    onLists: true,
    says: "records are shown in the words in which they were written, and are not translated",
  },
  {
    typed: "api_key apikey key token access_token",
    says: "reading takes no key, and a token goes into the `Authorization` header",
  },
];

const habitsOf = Map.groupBy(
  HABITS.flatMap((habit) => habit.typed.split(" ").map((typed) => ({ typed, habit }))),
  ({ typed }) => typed,
);

/** Name endings for comparisons in other APIs, and the endings for them here. */
const ENDS: readonly [typed: RegExp, here: readonly string[]][] = [
  [/_+(?:gte?|ge|after|since|start|begin|min|from)$/, ["_from", "_min"]],
  [/_+(?:lte?|le|before|until|end|max|to)$/, ["_to", "_max"]],
  [/_+(?:neq?|exclude)$/, ["_not"]],
  [/_+(?:eq|in|is|id|code)$/, [""]],
];

interface Meant {
  /** What to do instead; null if we cannot tell what was meant. */
  words: string | null;
  meant: { did_you_mean?: string };
}

/** Finds what an unknown parameter may have meant, among the allowed ones. */
export function parameterMeant(name: string, allowed: readonly string[]): Meant {
  const plain = plainName(name);
  if (allowed.includes(plain)) return { words: null, meant: { did_you_mean: plain } };
  const isList = allowed.includes("sort");
  const at = plain.lastIndexOf(".") + 1;
  const [link, own] = [plain.slice(0, at), plain.slice(at)];
  const found = (habitsOf.get(own) ?? []).flatMap(({ habit: { here, onLists, says, takesOther } }) => {
    const parameter = here?.map((one) => `${link}${one}`).find((one) => allowed.includes(one));
    if ((here !== undefined && parameter === undefined) || (onLists && !isList)) return [];
    return [{ words: says.replace("{}", parameter ?? ""), offered: takesOther ? undefined : parameter }];
  });
  const [first] = found;
  if (first !== undefined) {
    // If two parameters may have been meant, neither is suggested.
    const offered = found.length === 1 ? first.offered : undefined;
    return {
      words: found.map(({ words }) => words).join("; "),
      meant: offered === undefined ? {} : { did_you_mean: offered },
    };
  }
  const ended = ENDS.flatMap(([typed, here]) =>
    typed.test(plain) ? here.map((end) => plain.replace(typed, end)) : [],
  );
  const same = [`${plain}_id`, ...ended].find((one) => allowed.includes(one));
  return { words: null, meant: same === undefined ? didYouMean(plain, allowed) : { did_you_mean: same } };
}

/** `guestCountry`, `guest-country[]`, `filter[guest_country]` and `$guest_country` → `guest_country`. */
const plainName = (name: string): string =>
  name
    .slice(0, 100)
    .replace(/^\$/, "")
    .replaceAll(/\[([^\]]*)\]/g, "_$1")
    .replace(/^filter_/, "")
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .replaceAll(/__+/g, "_")
    .replace(/_$/, "")
    .toLowerCase();
