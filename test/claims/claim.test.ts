// What is stored of a claim beside a record, and the whole claim again: nothing is lost, and what agrees takes no words.
import t from "tap";
import { Random } from "../../bench/random.ts";
import {
  afterCurator,
  type Claim,
  CURATOR,
  claimBy,
  claimsJson,
  compressClaim,
  expandClaim,
  parseClaims,
  withClaim,
} from "../../src/claims/claim.ts";
import { cite, record } from "./records.ts";

t.test("a claim that says what the record shows is stored without words", async (t) => {
  const shown = record({ name: "Ran", aliases: ["R"], country: null }, [cite("a", 0)]);
  t.strictSame(compressClaim(shown, claimBy("a-list", shown)), { origin: "a-list" });
  t.strictSame(expandClaim(shown, { origin: "a-list" }), {
    origin: "a-list",
    id: "ran",
    values: { name: "Ran", aliases: ["R"] },
    evidence: [cite("a", 0)],
    removed: [],
  });
});

t.test("each way to differ is stored, and only that", async (t) => {
  const shown = record({ name: "Ran", aliases: ["R"], country: "JPN" }, [cite("a", 0), cite("b", 5)]);
  const other = record(
    { name: "Hoshi Ran", aliases: [], country: "JPN" },
    [cite("b", 5), cite("b", 9)],
    "hoshi",
  );
  t.strictSame(compressClaim(shown, claimBy("b-list", other)), {
    origin: "b-list",
    id: "hoshi",
    says: { differs: { name: "Hoshi Ran" }, silent: ["aliases"], evidence: [1, cite("b", 9)] },
  });
  const nothing: Claim = {
    origin: CURATOR,
    id: "ran",
    values: { country: null },
    evidence: [],
    removed: ["[x]"],
  };
  t.strictSame(
    compressClaim(record({ name: "Ran", aliases: [], country: null }, [cite("a", 0)]), nothing),
    {
      origin: CURATOR,
      says: { differs: { country: null }, silent: ["name"], evidence: [], removed: ["[x]"] },
    },
    "a curator may say that a value is unknown",
  );
});

t.test("random claims come back as they were, and read from their JSON too", async (t) => {
  const random = new Random(3);
  const any = <T>(...these: readonly T[]): T => {
    const one = these[random.below(these.length)];
    if (one === undefined) throw new Error("nothing to choose from");
    return one;
  };
  const drawn = () => ({
    name: any("Ran", "Mai", "Đỗ"),
    aliases: any<string[]>([], ["R"], ["R", "M"]),
    country: any(null, "JPN", "VNM"),
  });
  const cited = () =>
    ["a", "b", "c"].filter(() => random.chance(0.6)).map((source) => cite(source, random.below(3)));
  for (let n = 0; n < 2000; n++) {
    const shown = record(drawn(), cited());
    const { values, evidence } = record(drawn(), cited());
    const { id: _, ...said } = values;
    const entries = Object.entries(said).filter(() => random.chance(0.8));
    const isCurators = random.chance(0.3);
    const claim: Claim = {
      origin: isCurators ? CURATOR : "a-list",
      id: any("ran", "mai"),
      values: Object.fromEntries(
        entries.filter(([, value]) => isCurators || (value !== null && String(value) !== "")),
      ),
      evidence: random.chance(0.5) ? shown.evidence : evidence,
      removed: isCurators && random.chance(0.3) ? ["[null]"] : [],
    };
    const [stored] = parseClaims(claimsJson([compressClaim(shown, claim)]));
    if (stored === undefined) throw new Error("the claim is gone");
    const back = expandClaim(shown, stored);
    t.strictSame({ ...back, values: sorted(back.values) }, { ...claim, values: sorted(claim.values) });
  }
});

const sorted = (values: Claim["values"]) => Object.fromEntries(Object.entries(values).sort());

t.test("the JSON of claims does not depend on their order", async (t) => {
  const claims = [{ origin: "b" }, { origin: "a", id: "z" }, { origin: "a" }];
  t.equal(claimsJson(claims), '[{"origin":"a"},{"origin":"a","id":"z"},{"origin":"b"}]');
  t.equal(claimsJson(claims.toReversed()), claimsJson(claims));
});

t.test("an origin takes back what it said before; what curators say comes together", async (t) => {
  const [old, now] = [claimBy("a", record({ name: "Ran" }, [])), claimBy("a", record({ name: "Mai" }, []))];
  t.strictSame(withClaim([old], now), [now]);
  t.strictSame(withClaim([old], { ...now, id: "mai" }), [old, { ...now, id: "mai" }]);
  const [here, elsewhere] = [
    { ...claimBy(CURATOR, record({ name: "Ran" }, [cite("a", 0)])), removed: ["[1]"] },
    {
      ...claimBy(CURATOR, record({ name: "Mai", country: "VNM" }, [cite("a", 0), cite("b", 0)])),
      removed: ["[2]"],
    },
  ];
  t.strictSame(withClaim([here], elsewhere), [
    {
      ...here,
      values: { name: "Ran", country: "VNM" },
      evidence: [cite("a", 0), cite("b", 0)],
      removed: ["[1]", "[2]"],
    },
  ]);
});

t.test("a curator decides what changes and what is named, and nothing else", async (t) => {
  const shown = record({ name: "Ran", aliases: ["R"], country: null }, [cite("a", 0), cite("b", 0)]);
  const list = claimBy("a-list", shown);
  const own = (values: object, evidence: Claim["evidence"] = [], removed: string[] = []) => ({
    ...{ origin: CURATOR, id: "ran", values, evidence, removed },
  });
  t.strictSame(afterCurator([list], shown, shown), [list], "the same again is no decision");
  t.strictSame(afterCurator([list], shown, shown, ["name"]), [list, own({ name: "Ran" })]);
  const sent = record({ name: "Ran", aliases: [], country: "JPN" }, [cite("a", 0), cite("c", 0)]);
  const after = afterCurator([list], shown, sent);
  t.strictSame(after, [list, own({ aliases: [], country: "JPN" }, [cite("c", 0)], ['[null,"b",0,5]'])]);
  t.strictSame(
    afterCurator(after, sent, { ...sent, evidence: [cite("a", 0), cite("b", 0)] }),
    [list, own({ aliases: [], country: "JPN" }, [cite("b", 0)])],
    "what is cited again is not removed any more",
  );
  t.strictSame(afterCurator([], null, shown), [{ ...list, origin: CURATOR }], "a new record is all theirs");
});
