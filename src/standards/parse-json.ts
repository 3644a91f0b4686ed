// JSON text → its value (RFC 8259). Refuses an object in which a name stands twice: `JSON.parse` keeps the last of the
// two without a word.

/** Throws a SyntaxError whose message says what the text is instead. */
export function parseJson(text: string): unknown {
  const value = parse(text);
  // Names are counted in the text and in what came of it: that costs little, and which it is matters only then.
  if (namesIn(text) !== membersOf(value))
    throw new SyntaxError(
      `has the member '${nameTwice(text).slice(-60)}' twice: expected it once in an object`,
    );
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(`is not JSON: ${error instanceof Error ? error.message.slice(0, 200) : error}`);
  }
}

const QUOTE = '"';
const [BACKSLASH, COLON, SPACE] = [92, 58, 32];

/** How many strings of a sound text have a colon behind them. */
function namesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(QUOTE); at >= 0; ) {
    at = stringEnd(text, at);
    while (text.charCodeAt(at) <= SPACE) at++;
    if (text.charCodeAt(at) === COLON) count++;
    at = text.indexOf(QUOTE, at);
  }
  return count;
}

/** Behind the quote that closes the string which begins here. */
function stringEnd(text: string, from: number): number {
  let at = text.indexOf(QUOTE, from + 1);
  for (;;) {
    let before = at - 1;
    while (text.charCodeAt(before) === BACKSLASH) before--;
    if ((at - before) % 2 === 1) return at + 1;
    at = text.indexOf(QUOTE, at + 1);
  }
}

function membersOf(value: unknown): number {
  let count = 0;
  const left = [value];
  for (let one = left.pop(); one !== undefined; one = left.pop()) {
    if (typeof one !== "object" || one === null) continue;
    const inner: unknown[] = Object.values(one);
    if (!Array.isArray(one)) count += inner.length;
    for (const each of inner) if (typeof each === "object" && each !== null) left.push(each);
  }
  return count;
}

/** The first name that stands twice in one object, behind the names of what that object stands in. */
function nameTwice(text: string): string {
  const open: { names: Set<string>; last: string }[] = [];
  for (const [token, quoted, colon] of text.matchAll(/[{}]|("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?/g)) {
    const object = open.at(-1);
    if (token === "{") open.push({ names: new Set(), last: "" });
    else if (token === "}") open.pop();
    else if (object !== undefined && quoted !== undefined && colon !== undefined) {
      object.last = String(JSON.parse(quoted));
      if (object.names.has(object.last)) return open.map(({ last }) => last).join(".");
      object.names.add(object.last);
    }
  }
  return "";
}
