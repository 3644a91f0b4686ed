// English names of states → ISO 3166-1 codes, to suggest the code for a name.
import { iso31661, iso31663 } from "iso-3166";
import { normalizeCountry, normalizePair } from "./iso-3166.ts";

/** Common names that neither ISO 3166 nor Unicode's list contains. */
const USUAL: Readonly<Record<string, string>> = {
  America: "USA",
  Britain: "GBR",
  Burma: "MMR",
  "Cape Verde": "CPV",
  "Czech Republic": "CZE",
  DPRK: "PRK",
  DRC: "COD",
  "Democratic Republic of the Congo": "COD",
  "East Germany": "DDR",
  "East Timor": "TLS",
  "Great Britain": "GBR",
  Holland: "NLD",
  "Ivory Coast": "CIV",
  Macedonia: "MKD",
  PRC: "CHN",
  "People's Republic of China": "CHN",
  ROK: "KOR",
  "Republic of Korea": "KOR",
  "Republic of the Congo": "COG",
  "Soviet Union": "SUN",
  Swaziland: "SWZ",
  Turkey: "TUR",
  UAE: "ARE",
  UK: "GBR",
  "United States": "USA",
  "United States of America": "USA",
  Vatican: "VAT",
  "Vatican City": "VAT",
  "Viet Nam": "VNM",
  Vietnam: "VNM",
};

let codes: ReadonlyMap<string, string> | null = null;

/** `Japan`, `viet nam` or `UK` → the alpha-3 code; null if it is no English name of a state. */
export function countryNamed(name: string): string | null {
  codes ??= readNames();
  return codes.get(plain(name)) ?? null;
}

/** `Japan-Vietnam` → the id of the pair; null if a part is neither a name nor a code. */
export const pairNamed = (text: string): string | null =>
  normalizePair(
    text
      .split("-")
      .map((part) => normalizeCountry(part) ?? countryNamed(part))
      .join("-"),
  );

/** Names of existing states take precedence over those of former states. */
function readNames(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames("en", { type: "region" });
  return new Map([
    ...iso31663.map(({ from }): [string, string] => [plain(from.name), from.alpha3]),
    ...iso31661.flatMap(({ name, alpha2, alpha3 }): [string, string][] => [
      [plain(name), alpha3],
      [plain(english.of(alpha2) ?? name), alpha3],
    ]),
    ...Object.entries(USUAL).map(([name, code]): [string, string] => [plain(name), code]),
  ]);
}

/** Ignores case, diacritics, punctuation, "the" and "&". */
const plain = (name: string): string =>
  name
    .slice(0, 100)
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .replaceAll(/\b(?:the|st)\b/g, (word) => (word === "st" ? "saint" : ""))
    .replaceAll(/ +/g, " ")
    .trim();
