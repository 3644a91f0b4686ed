// Parses JSON (RFC 8259) and refuses objects with duplicate names: `JSON.parse` would silently keep the last value.

/** Throws a SyntaxError whose message says what is wrong with the text. */
export function parseJson(text: string): unknown {
  const value = parse(text);
  // Compares the number of names in the text and in the result. This is cheap; the name itself is searched only on a
  // mismatch.
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

/** The number of strings followed by a colon, in a valid text. */
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

/** The position after the closing quote of the string that begins here. */
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

/** The path of the first duplicate name. */
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
