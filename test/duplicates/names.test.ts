// Which names can be names of one person, and how they differ.
import t from "tap";
import { compareNames, readName } from "../../src/duplicates/names.ts";

const differences = (one: string, other: string): readonly string[] | null =>
  compareNames(readName(one), readName(other))?.differences ?? null;

for (const [one, other, expected] of [
  ["Kishida Fumio", "Kishida Fumio", ["same"]],
  ["Kishida Fumio", "KISHIDA FUMIO", ["same"]],
  ["Vo Van Thuong", "Võ Văn Thưởng", ["same"]],
  ["Kishida Fumio", "Fumio Kishida", ["order"]],
  ["Pham Minh Chinh", "Chinh Pham Minh", ["order"]],
  ["Benjamin Netanyahu", "Binyamin Netanyahu", ["spelling"]],
  ["Ehud Barak", "Ehud Olmert", null],
  ["J. Chirac", "Jacques Chirac", ["initials"]],
  ["R. Chirac", "Jacques Chirac", null],
  ["Carlos Menem", "Carlos Saul Menem", ["parts"]],
  ["Boni Yayi", "Thomas Boni Yayi", ["first_part"]],
  ["Eshkol", "Levi Eshkol", ["one_part"]],
  ["Lee Kuan Yew", "Lee Hsien Loong", null],
  ["Li Peng", "Li Keqiang", null],
  // Particles and honorifics are no parts of a name.
  ["Rafiq al-Hariri", "Rafiq Hariri", ["same"]],
  ["Sheikh Tamim bin Hamad al-Thani", "Tamim bin Hamad Al Thani", ["same"]],
  ["Hassan Al-Bolkiah", "Hassanal Bolkiah", ["spelling"]],
  // Somebody's own name comes before the father's.
  ["Isa bin Salman", "Hamad bin Isa bin Salman", null],
  ["Salman bin Hamad", "Hamad bin Salman", ["order"]],
  // Which of several of one name.
  ["Mohamed V", "Mohamed VI", null],
  ["Rainier", "Rainier III", ["same"]],
  ["Ferdinand Marcos", "Ferdinand Marcos, Jr.", null],
  ["Ferdinand Marcos Jr", "Ferdinand Romualdez Marcos Junior", ["parts"]],
  // Names without letters of their own, or without any.
  ["岸田文雄", "岸田 文雄", ["same"]],
  ["岸田文雄", "石破茂", null],
  ["", "Kishida Fumio", null],
  ["…", "…", null],
] as const)
  t.test(`${one} and ${other}`, async (t) => {
    t.strictSame(differences(one, other), expected);
    t.strictSame(differences(other, one), expected, "in either order");
  });

t.test("whatever separates two names lowers the weight", async (t) => {
  const weight = (one: string, other: string) => compareNames(readName(one), readName(other))?.weight ?? 0;
  t.equal(weight("Levi Eshkol", "Levi Eshkol"), 1);
  t.ok(weight("Levi Eshkol", "Eshkol Levi") < 1);
  t.ok(weight("Eshkol", "Levi Eshkol") < weight("Boni Yayi", "Thomas Boni Yayi"));
});
