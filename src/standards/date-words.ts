// An EDTF date in words: `2022-04-30/2022-05-01` becomes "30 April to 1 May 2022". Expects valid dates; those that it
// cannot express are returned unchanged. Runs in the server and in the browser.

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const SEASONS = ["spring", "summer", "autumn", "winter"];

/** The date in English, in its own precision. */
export function dateInWords(edtf: string): string {
  const [, first, last] = /^\[(.+)\.\.(.+)\]$/.exec(edtf) ?? [];
  if (first !== undefined && last !== undefined) return `between ${single(first)} and ${single(last)}`;
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return single(from);
  if (from === "" || from === "..")
    return `until ${single(to)}${from === "" ? " (its start is not known)" : ""}`;
  if (to === "..") return `since ${single(from)}`;
  if (to === "") return `from ${single(from)} (its end is not known)`;
  return interval(from, to);
}

/** An interval within one month or year names it once. */
function interval(from: string, to: string): string {
  const [fromYear, fromMonth, fromDay] = from.split("-");
  const [toYear, toMonth, toDay] = to.split("-");
  if (from === to) return single(from);
  const days = isPlainDay(from) && isPlainDay(to) && fromYear === toYear;
  if (days && fromMonth === toMonth) return `${Number(fromDay)}–${Number(toDay)} ${month(toMonth)} ${toYear}`;
  if (days) return `${Number(fromDay)} ${month(fromMonth)} to ${Number(toDay)} ${month(toMonth)} ${toYear}`;
  return `${single(from)} to ${single(to)}`;
}

const isPlainDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);
const month = (number = ""): string => MONTHS[Number(number) - 1] ?? number;

function single(date: string): string {
  const [, plain = date, mark = ""] = date.match(/^(.*?)([?~%]?)$/) ?? [];
  const words = unmarked(plain);
  if (mark === "?") return `${words} (uncertain)`;
  if (mark === "~") return `about ${words}`;
  return mark === "%" ? `about ${words} (uncertain)` : words;
}

function unmarked(date: string): string {
  // There are no short words for a day of an unknown month.
  if (/X.*\d|-\dX/.test(date)) return date;
  const [year = "", second, third] = date.split("-");
  // 19XX is a century, 190X a decade.
  if (year.endsWith("XX")) return `${year.replaceAll("X", "0")}–${year.replaceAll("X", "9")}`;
  if (year.endsWith("X")) return `${year.replace("X", "0")}s`;
  if (second === undefined) return year;
  const number = Number(second);
  const name = number > 20 ? SEASONS[number - 21] : MONTHS[number - 1];
  if (name === undefined) return year;
  const day = Number(third);
  return third === undefined || Number.isNaN(day) ? `${name} ${year}` : `${day} ${name} ${year}`;
}
