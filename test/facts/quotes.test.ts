// Who is quoted, which words have no known speaker, and on what occasion.
import t from "tap";
import { openApp } from "../open-app.ts";

t.test("quotes", async (t) => {
  const { item, list } = await openApp(t);
  const words = async (query: string) =>
    (await list(`/v1/quotes?${query}&limit=200&fields=text`)).data.map(({ text }) => text).sort();

  t.strictSame(
    await words("speaker_id=kishida-fumio"),
    ["limitless", "overwhelmed", "predestined relationship", "special country"],
    "Kishida's four words",
  );
  t.strictSame(await words("speaker_id=pham-minh-chinh"), ["spring breeze"], "Pham Minh Chinh's");
  t.strictSame(
    await words("has_speaker_id=true&speaker_id_not=kishida-fumio,pham-minh-chinh,nguyen-quoc-cuong"),
    [],
    "no one else is quoted, but the author",
  );
  t.strictSame(
    await words("has_speaker_id=false"),
    [
      "Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World",
      "Sincerity, Affection and Trust",
      "new stage",
    ],
    "words in quotation marks that the articles give to nobody",
  );
  t.strictSame(await words("speaker_id=nguyen-xuan-phuc"), [], "what President Phuc affirmed is not quoted");
  t.strictSame(await words("speaker_id=vo-van-thuong"), [], "nor is President Thuong");
  for (const query of ["speaker_id=nguyen-quoc-cuong", "directness=author"])
    t.strictSame(await words(query), ["new development stage", "phase one"], `the author's own: ${query}`);
  t.strictSame(
    await words("directness=name"),
    ["Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World"],
    "a name is nobody's speech",
  );
  t.strictSame(await words("speaker_id=nguyen-phu-trong,vuong-dinh-hue"), [], "nor are these leaders quoted");

  t.strictSame(
    await words("directness=inscription"),
    ["Sincerity, Affection and Trust"],
    "three words stand on the calligraphy",
  );
  t.strictSame(
    await item(
      "/v1/quotes/2022-sincerity-affection-trust?fields=event_id,speaker_id,speaking_as,language,original_languages",
    ),
    {
      event_id: "2022-04-30-jpn-vnm-arrival-meeting",
      speaker_id: null,
      speaking_as: null,
      language: "en",
      original_languages: ["vi", "ja"],
    },
    "given on arrival; only its English form is printed",
  );
  t.strictSame(
    await words("directness=direct&has_speaker_id=false"),
    [],
    "direct words always have somebody who spoke them",
  );
  t.strictSame(
    await words("directness=direct"),
    ["limitless", "predestined relationship", "special country", "spring breeze"],
    "what two Prime Ministers are said to have said",
  );
  t.strictSame(
    await words("directness=reported&has_speaker_id=true"),
    ["overwhelmed"],
    "what Kishida feels is the author's account",
  );
  t.strictSame(
    await words("has_event_id=false"),
    [
      "new development stage",
      "overwhelmed",
      "phase one",
      "predestined relationship",
      "special country",
      "spring breeze",
    ],
    "words without an occasion",
  );
  t.strictSame(
    await words("has_speaking_as=true"),
    ["limitless", "spring breeze"],
    "two are given with an office",
  );
  t.strictSame(
    await item("/v1/quotes/2022-limitless?fields=text,speaker_id,speaking_as,directness,date"),
    {
      text: "limitless",
      speaker_id: "kishida-fumio",
      speaking_as: "Prime Minister",
      directness: "direct",
      date: "2022-04-30/2022-05-01",
    },
    "limitless is Kishida's, said as Prime Minister",
  );
  t.strictSame(
    await item("/v1/quotes/spring-breeze?fields=speaker_id,event_id,date,about_id,speaking_as"),
    {
      speaker_id: "pham-minh-chinh",
      event_id: null,
      date: null,
      about_id: "2022-04-30-jpn-vnm-kishida-fumio",
      speaking_as: "Prime Minister",
    },
    "a spring breeze is what the host called the visit; when he did is not said",
  );
  t.strictSame(
    await words("date=2023"),
    ["Comprehensive Strategic Partnership for Peace and Prosperity in Asia and the World"],
    "of 2023 the name of the partnership only",
  );
  t.strictSame(await words("language_not=en"), [], "all as printed, in English");
  for (const [name, speaker] of [
    ["Kishida", "kishida-fumio"],
    ["Chinh", "pham-minh-chinh"],
  ])
    t.strictSame(
      await words(`q=${name}&speaker_id=${speaker}`),
      await words(`speaker_id=${speaker}`),
      `a reader sees who is meant without following a link: ${name}`,
    );
});
