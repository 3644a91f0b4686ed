// Words for names in the API: `joint_statement` becomes "joint statement", `JPN` becomes "Japan".
import { useLayoutEffect, useState } from "preact/hooks";
import { ask, list } from "./api.ts";

/** A name of the API in readable form. */
export const inWords = (name: string): string => name.replaceAll("_", " ").replaceAll(".", ", ");

/** The part of a record that a citation supports: `tiers.1.attested` becomes "tiers 2, attested". */
export const fieldInWords = (field: string): string =>
  inWords(field.replaceAll(/\.(\d+)/g, (_, index: string) => ` ${Number(index) + 1}`));

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const PLURALS: Readonly<Record<string, string>> = {
  person: "people",
  country: "countries",
  evidence: "evidence",
};

/** "1 visit", "22 documents"; "Visits" while the number is not known. */
export function counted(count: number | undefined, one: string): string {
  const many = PLURALS[one] ?? `${one}s`;
  return count === undefined ? capital(many) : `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

let names: Map<string, string> | null = null;

async function readNames(): Promise<Map<string, string>> {
  const read = new Map<string, string>();
  const first = list("/v1/countries", { limit: "200" });
  for (let url: string | null = first.url; url !== null; ) {
    const page: NonNullable<typeof first.body> = await ask({ ...first, url });
    for (const { id, name } of page.data) read.set(id, name);
    url = page.links.next;
  }
  return read;
}

/** The names of countries by code. A code stands for itself until the names have been loaded. */
export function useCountryNames(): (code: string) => string {
  const [, setRead] = useState(false);
  useLayoutEffect(() => {
    if (names !== null) return;
    readNames().then(
      (read) => {
        names = read;
        setRead(true);
      },
      () => {},
    );
  }, []);
  return (code) => names?.get(code) ?? code;
}

/** The two sides of a relation. */
export const sidesOf = (relationId: string): readonly [string, string] => {
  const [one = "", other = ""] = relationId.split("-");
  return [one, other];
};
