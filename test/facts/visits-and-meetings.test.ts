// What the two articles say of visits and of the meetings during them, and what they leave open.
import t from "tap";
import { matches } from "../matches.ts";
import { openApp } from "../open-app.ts";

const PM_2021 = "2021-11-vnm-jpn-pham-minh-chinh";
const KISHIDA_2022 = "2022-04-30-jpn-vnm-kishida-fumio";
const THUONG_2023 = "2023-11-vnm-jpn-vo-van-thuong";

t.test("visits", async (t) => {
  const { ids, item, list } = await openApp(t);

  t.strictSame(await ids("/v1/visits"), [THUONG_2023, KISHIDA_2022, PM_2021], "three visits, newest first");
  t.strictSame(await ids("/v1/visits?host_country=jp"), [THUONG_2023, PM_2021], "two of them to Japan");
  t.strictSame(await ids("/v1/visits?host_country=VNM"), [KISHIDA_2022], "one to Viet Nam");
  t.strictSame(await ids("/v1/visits?guest_country=vn"), [THUONG_2023, PM_2021], "two by Vietnamese leaders");
  t.strictSame(
    await ids("/v1/visits?visit_type=official"),
    [THUONG_2023, PM_2021],
    "only the visits to Japan are called official",
  );
  t.strictSame(await ids("/v1/visits?visit_type=unspecified"), [KISHIDA_2022], "Kishida's is given no rank");
  t.strictSame(await ids("/v1/visits?visit_type=state"), [], "none is called a state visit");
  t.strictSame(
    await ids("/v1/visits?date_from=2023-12"),
    [],
    "the invitation of 2023 led to no visit that is told",
  );
  t.strictSame(
    await ids("/v1/visits?visitor_office=President"),
    [THUONG_2023],
    "one visitor was a President",
  );
  t.strictSame(
    await ids("/v1/visits?visitor_office=Prime%20Minister"),
    [KISHIDA_2022, PM_2021],
    "two were Prime Ministers",
  );
  t.strictSame(await ids("/v1/visits?has_document_count=true"), [KISHIDA_2022], "documents are counted once");

  t.strictSame(
    await item(
      `/v1/visits/${KISHIDA_2022}?fields=date,date_min,date_max,guest_country,host_country,visitor_id,document_count`,
    ),
    {
      date: "2022-04-30/2022-05-01",
      date_min: "2022-04-30",
      date_max: "2022-05-01",
      guest_country: "JPN",
      host_country: "VNM",
      visitor_id: "kishida-fumio",
      document_count: 22,
    },
    "Kishida in Viet Nam: the days and the documents",
  );
  matches(
    t,
    await item(`/v1/visits/${KISHIDA_2022}`),
    { occasion: /47th .*National Reunification Day/, places: ["Ha Noi"] },
    "made at the 47th celebration of Reunification Day; Ha Noi is named",
  );
  t.strictSame(
    await item(
      `/v1/visits/${PM_2021}?fields=visit_type,date,date_min,date_max,guest_country,visitor_id,companions,occasion,document_count,places`,
    ),
    {
      visit_type: "official",
      date: "2021-11",
      date_min: "2021-11-01",
      date_max: "2021-11-30",
      guest_country: "VNM",
      visitor_id: "pham-minh-chinh",
      companions: [],
      occasion: null,
      document_count: null,
      places: [],
    },
    "Pham Minh Chinh's official visit: a month, no day, and nothing else",
  );
  t.strictSame(
    await item(
      `/v1/visits/${THUONG_2023}?fields=visit_type,date,visitor_id,visitor_office,document_count,places`,
    ),
    {
      visit_type: "official",
      date: "2023-11",
      visitor_id: "vo-van-thuong",
      visitor_office: "President",
      document_count: null,
      places: [],
    },
    "Vo Van Thuong's official visit: the month and no day; Tokyo is where the report was filed",
  );
  matches(
    t,
    await item(`/v1/visits/${THUONG_2023}`),
    { occasion: /50th anniversary/, companions: [{ person_id: null, description: /spouse/ }] },
    "it coincided with the anniversary; his spouse came too and is not named",
  );
  t.equal(
    (await list("/v1/visits?companions.person_id=kishida-fumio")).meta.total,
    0,
    "no companion is a leader",
  );
});

t.test("meetings", async (t) => {
  const { ids, item, list } = await openApp(t);
  const sorted = async (query: string) => (await ids(`/v1/meetings?${query}&limit=200`)).sort();

  t.strictSame(
    await sorted(`visit_id=${KISHIDA_2022}`),
    [
      "2022-04-30-jpn-vnm-arrival-meeting",
      "2022-04-30-jpn-vnm-cooperation-workshop",
      "2022-04-30-jpn-vnm-meeting-vuong-dinh-hue",
      "2022-04-30-jpn-vnm-prime-ministers-talks",
      "2022-04-30-jpn-vnm-reception-nguyen-phu-trong",
      "2022-04-30-jpn-vnm-reception-nguyen-xuan-phuc",
      "2022-04-30-jpn-vnm-reception-pham-minh-chinh",
    ],
    "seven encounters in 2022",
  );
  t.strictSame(
    await sorted(`visit_id=${THUONG_2023}`),
    ["2023-11-jpn-vnm-summit", "2023-11-vnm-jpn-emperor-and-empress"],
    "two in 2023",
  );
  t.strictSame(await sorted(`visit_id=${PM_2021}`), [], "none is told of the visit of 2021");

  t.strictSame(
    await item("/v1/meetings/2023-11-jpn-vnm-summit?fields=kind,date,place,participants"),
    {
      kind: "summit_talks",
      date: "2023-11",
      place: null,
      participants: [
        { person_id: "kishida-fumio", office: "Prime Minister", country: "JPN", role: "host" },
        { person_id: "vo-van-thuong", office: "President", country: "VNM", role: "guest" },
      ],
    },
    "the summit of 2023: who met, and neither its day nor its place",
  );
  t.strictSame(
    await item("/v1/meetings/2023-11-vnm-jpn-emperor-and-empress?fields=kind,date,participants"),
    {
      kind: "meeting",
      date: "2023-11",
      participants: [
        { person_id: null, office: "Emperor", country: "JPN", role: "host" },
        { person_id: null, office: "Empress", country: "JPN", role: "host" },
        { person_id: "vo-van-thuong", office: "President", country: "VNM", role: "guest" },
      ],
    },
    "Emperor and Empress are offices without a name, and it is called a meeting",
  );
  t.strictSame(await sorted("kind=audience"), [], "no audience is told of");

  t.strictSame(
    await sorted("kind=reception&participants.role=host&participants.person_id=nguyen-phu-trong"),
    ["2022-04-30-jpn-vnm-reception-nguyen-phu-trong"],
    "the General Secretary received",
  );
  t.strictSame(
    await sorted("kind=reception&participants.role=host&participants.person_id=nguyen-xuan-phuc"),
    ["2022-04-30-jpn-vnm-reception-nguyen-xuan-phuc"],
    "the President received",
  );
  t.strictSame(
    await sorted("kind=reception,talks&participants.person_id=pham-minh-chinh"),
    ["2022-04-30-jpn-vnm-prime-ministers-talks", "2022-04-30-jpn-vnm-reception-pham-minh-chinh"],
    "the Prime Minister held talks and received",
  );
  t.strictSame(
    await sorted("kind=talks"),
    ["2022-04-30-jpn-vnm-prime-ministers-talks"],
    "talks were held by the Prime Ministers alone",
  );
  t.strictSame(
    (await list("/v1/meetings?participants.person_id=vuong-dinh-hue&fields=kind,participants")).data,
    [
      {
        kind: "meeting",
        participants: [
          {
            person_id: "vuong-dinh-hue",
            office: "National Assembly Chairman",
            country: "VNM",
            role: "host",
          },
          { person_id: "kishida-fumio", office: "Prime Minister", country: "JPN", role: "guest" },
        ],
      },
    ],
    "with the Chairman of the National Assembly it was a meeting",
  );
  t.strictSame(
    await item("/v1/meetings/2022-04-30-jpn-vnm-cooperation-workshop?fields=kind,place,participants"),
    {
      kind: "workshop",
      place: null,
      participants: [
        { person_id: "pham-minh-chinh", office: "Prime Minister", country: "VNM", role: "speaker" },
        { person_id: "kishida-fumio", office: "Prime Minister", country: "JPN", role: "speaker" },
      ],
    },
    "both Prime Ministers spoke at the workshop; where it was held is not said",
  );
  matches(
    t,
    await item("/v1/meetings/2022-04-30-jpn-vnm-arrival-meeting"),
    { kind: "meeting", place: "Ha Noi", visit_id: KISHIDA_2022 },
    "the calligraphy was given in Ha Noi on arrival",
  );
  t.strictSame(
    await sorted("participants.person_id=nguyen-xuan-phuc&date=2023"),
    [],
    "the President of 2022 meets nobody in 2023",
  );
  t.strictSame(
    await sorted("participants.person_id=vo-van-thuong&date=2022"),
    [],
    "the President of 2023 meets nobody in 2022",
  );
  t.equal(
    (await list("/v1/meetings?participants.person_id=kishida-fumio")).meta.total,
    8,
    "Kishida is at all of them but the one with the Emperor and Empress",
  );
  t.strictSame(
    await sorted("participants.person_id=nguyen-quoc-cuong,nguyen-hong"),
    [],
    "author and photographer took part in none",
  );
});
