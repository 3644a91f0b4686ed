// What curators know by another name, from spreadsheets, query languages and other mapping languages: a refusal says
// what it is called here.

const OPERATIONS: Readonly<Record<string, string>> = {
  "`match`, whose `is` puts the text together anew":
    "regex regexp replace sub gsub substitute extract capture",
  "`match` with a pattern for each case": "if case switch cond choose ifelse",
  "`table`": "lookup vlookup xlookup translate codes dictionary recode",
  "`first`": "coalesce default fallback or if_empty ifnull nvl",
  "text with `{name}` in it, or `join` for a list": "concat concatenate template format paste text",
  "`split`": "explode tokenize separate",
  "`join`": "implode collapse",
  "`find`": "find_all findall scan extract_all match_all matchall",
  "`keep`, or `drop` for the others": "filter select where grep",
  "`drop`": "reject exclude remove omit",
  "`unique`": "dedupe distinct uniq deduplicate set",
  "`upper`": "uppercase to_upper toupper upcase",
  "`lower`": "lowercase to_lower tolower downcase",
  "`truncate`": "shorten substring substr left cut max_length limit",
  "`slug`": "slugify id_of to_id",
  "`date`": "parse_date to_date todate strptime datetime day",
  "`range`": "interval period between from_to",
  "`integer`": "int to_int count",
  "`number`": "float decimal double to_number",
  "`each`": "foreach for_each map loop for",
  "`object`": "dict record struct entry",
  "`at`": "get nth index item last",
  "`after`": "rest tail slice skip",
  "nothing: cells are trimmed": "trim strip",
  "the text itself": "const constant value literal",
  '"{name}"': "column col field cell source from",
};

const KEYS: Readonly<Record<string, string>> = {
  "`delimiter` inside `csv`": "delimiter separator sep",
  "`quote` inside `csv`": "quote quotechar quote_char",
  "`header` inside `csv`": "header skip_rows header_row",
  "`encoding`": "charset",
  "`format`": "type filetype file_type",
  "`empty`": "na nulls null null_values missing na_values",
  "`tables`": "lookups maps dictionaries codes",
  "`values`": "variables vars let define definitions",
  "`skip`": "filter exclude where ignore_rows",
  "`distinct`": "dedupe unique key keys primary_key",
  "`record`": "records output target",
  "`needs`": "requires dependencies references entities",
  "`same_as`": "aliases merge merges synonyms",
  "`columns`": "headers headings cols",
  "`exact_case`": "case_sensitive case match_case",
  "`matches`": "pattern regex regexp match",
  "`is`": "equals eq value then give",
  "`in`": "table one_of",
  "`otherwise`": "default else fallback",
  "`of`": "from input on_value text column",
  "`locale`": "language lang",
};

const inverted = (names: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(names).flatMap(([here, others]) => others.split(" ").map((one) => [one, here])));

const operations = inverted(OPERATIONS);
const keys = inverted(KEYS);

/** What an operation of this name is called here; undefined if nobody calls one so. */
export const operationCalled = (name: string): string | undefined => operations.get(name.toLowerCase());

/** What a key of this name is called here, if that is one of those expected, or within one of them. */
export function keyCalled(name: string, expected: readonly string[]): string | undefined {
  const here = keys.get(name.toLowerCase());
  return here !== undefined && expected.some((key) => here.endsWith(`\`${key}\``)) ? here : undefined;
}
