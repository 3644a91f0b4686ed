import t from "tap";
import { countryNamed, pairNamed } from "../../src/standards/country-names.ts";

t.test("English names of states, however they are written", async (t) => {
  const cases: [name: string, code: string | null][] = [
    ["Japan", "JPN"],
    ["JAPAN", "JPN"],
    ["Viet Nam", "VNM"],
    ["vietnam", "VNM"],
    ["UK", "GBR"],
    ["United States", "USA"],
    ["South Korea", "KOR"],
    ["Korea, Republic of", "KOR"],
    ["Côte d'Ivoire", "CIV"],
    ["Cote d’Ivoire", "CIV"],
    ["Turkey", "TUR"],
    ["The Gambia", "GMB"],
    ["Saint Lucia", "LCA"],
    ["St. Lucia", "LCA"],
    ["Trinidad & Tobago", "TTO"],
    ["Burma", "MMR"],
    ["USSR", "SUN"],
    ["Yugoslavia", "YUG"],
    ["Korea", null],
    ["Congo", "COG"],
    ["Nowhere", null],
    ["", null],
    ["__proto__", null],
  ];
  for (const [name, code] of cases) t.equal(countryNamed(name), code, name);
  t.equal(pairNamed("vietnam-Japan"), "JPN-VNM");
  t.equal(pairNamed("JPN-Vietnam"), "JPN-VNM");
  t.equal(pairNamed("Japan-Japan"), null);
  t.equal(pairNamed("Japan"), null);
});
