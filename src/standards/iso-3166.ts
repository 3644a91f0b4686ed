// Country codes (ISO 3166-1, and withdrawn ones from ISO 3166-3) and pairs of them.
import { iso31661, iso31661Alpha2ToAlpha3, iso31663 } from "iso-3166";

const assigned = new Set(iso31661.map((country) => country.alpha3));
const withdrawn = new Set(iso31663.map((change) => change.from.alpha3));
const alpha2ToAlpha3: ReadonlyMap<string, string> = new Map(Object.entries(iso31661Alpha2ToAlpha3));

/** Codes that ISO 3166-1 reserves for users and never assigns: AAA to AAZ, QMA to QZZ, XAA to XZZ, ZZA to ZZZ. */
const USER_ASSIGNED = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)[A-Z]$/;

/** True for an ISO 3166-1 alpha-3 code in upper case: current, withdrawn, or user-assigned. */
export const isAlpha3 = (code: string): boolean =>
  assigned.has(code) || withdrawn.has(code) || USER_ASSIGNED.test(code);

/** `jp`, `JP`, `jpn` or `JPN` → `JPN`; null if it is no code. */
export function normalizeCountry(text: string): string | null {
  const code = text.toUpperCase();
  return isAlpha3(code) ? code : (alpha2ToAlpha3.get(code) ?? null);
}

/** `vnm-jp` → `JPN-VNM`: two different countries in alphabetical order; null for anything else. */
export function normalizePair(text: string): string | null {
  const codes = text.split("-").map(normalizeCountry);
  const [one, other] = codes;
  if (codes.length !== 2 || !one || !other || one === other) return null;
  return one < other ? `${one}-${other}` : `${other}-${one}`;
}
