// Areas of cooperation are the same for any two states. The ids of former areas redirect.
import t from "tap";
import { openApp } from "../open-app.ts";

t.test("no area speaks of one pair or its years", async (t) => {
  const { list } = await openApp(t);
  const { data } = await list("/v1/cooperation-areas?limit=200");
  t.ok(data.length > 0);
  for (const { id, name, description, mention_count } of data) {
    t.notMatch(
      `${id} ${name} ${description}`,
      /viet|japan|\b(19|20)\d\d\b|leaders? (agreed|said)|article|author/i,
      String(id),
    );
    t.ok(Number(mention_count) > 0, `${id} rests on a passage that names it`);
    const mentions = await list(
      `/v1/evidence?record_type=cooperation_area&record_id=${id}&has_field=false&limit=1`,
    );
    t.equal(mention_count, mentions.meta.total, `${id}: each of them, and nothing else`);
  }
});

t.test("ids that went lead on", async (t) => {
  const { app } = await openApp(t);
  const into: [path: string, was: string, is: string][] = [
    ["cooperation-areas", "strategic-partnership", "political-relations"],
    ["cooperation-areas", "guiding-principles", "political-relations"],
    ["cooperation-areas", "mutual-respect", "political-relations"],
    ["cooperation-areas", "international-law", "political-relations"],
    ["cooperation-areas", "un-charter", "political-relations"],
    ["cooperation-areas", "local-channel", "interregional-cooperation"],
    ["cooperation-areas", "technical-interns-trainees", "technical-intern-trainees"],
    ["cooperation-areas", "vietnamese-workers-in-japan", "labor-cooperation"],
    ["cooperation-areas", "integration-in-japan", "integration-of-foreign-workers"],
    ["cooperation-areas", "vietnamese-community-in-japan", "communities-abroad"],
    ["cooperation-areas", "japanese-community-in-viet-nam", "communities-abroad"],
    ["cooperation-areas", "socio-economic-development", "development"],
    ["positions", "2022-oda-proposal", "oda-proposal"],
    ["positions", "2022-trustworthy-longtime-partner", "trustworthy-longtime-partner"],
    ["positions", "2022-cooperation-possibilities-limitless", "cooperation-possibilities-limitless"],
    ["quotes", "2022-new-development-stage", "new-development-stage"],
    ["quotes", "2022-overwhelmed", "overwhelmed"],
    ["quotes", "2022-phase-one", "phase-one"],
    ["quotes", "2022-predestined-relationship", "predestined-relationship"],
    ["quotes", "2022-special-country", "special-country"],
    ["quotes", "2022-spring-breeze", "spring-breeze"],
  ];
  for (const [path, was, is] of into) {
    const answer = await app.inject(`/v1/${path}/${was}`);
    t.strictSame([answer.statusCode, answer.headers.location], [301, `/v1/${path}/${is}`], was);
    t.equal((await app.inject(`/v1/${path}/${is}`)).statusCode, 200, is);
  }
});

t.test("no id asserts a year that its record does not give", async (t) => {
  const { list } = await openApp(t);
  for (const [path, date] of [
    ["positions", "date"],
    ["quotes", "date"],
    ["indicators", "as_of"],
    ["sources", "published"],
  ] as const) {
    const { data } = await list(`/v1/${path}?has_${date}=false&limit=200&fields=id`);
    t.strictSame(
      data.filter(({ id }) => /(19|20)\d\d/.test(String(id))),
      [],
      path,
    );
  }
});

t.test("an area and all below it", async (t) => {
  const { ids } = await openApp(t);
  t.strictSame((await ids("/v1/positions?area_ids_under=security-defense")).sort(), [
    "2023-disaster-relief",
    "2023-growth-defense-security",
    "2023-humanitarian-aid",
    "2023-maritime-security-safety",
    "2023-military-medicine",
    "2023-security-defense",
    "2023-un-peacekeeping",
    "2023-war-remnants",
  ]);
});
