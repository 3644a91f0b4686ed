// What the two articles say of visits, in so many words.
import t from "tap";
import { openApp } from "../open-app.ts";

t.test("visits", async (t) => {
  const { ids, item } = await openApp(t);

  t.strictSame(
    await ids("/v1/visits"),
    ["2023-11-vnm-jpn-vo-van-thuong", "2022-04-30-jpn-vnm-kishida-fumio", "2021-11-vnm-jpn-pham-minh-chinh"],
    "three visits, newest first",
  );

  t.match(
    await item("/v1/visits/2022-04-30-jpn-vnm-kishida-fumio"),
    {
      guest_country: "JPN",
      host_country: "VNM",
      visitor_id: "kishida-fumio",
      visitor_office: "Prime Minister",
      visit_type: "unspecified",
      date: "2022-04-30/2022-05-01",
      date_min: "2022-04-30",
      date_max: "2022-05-01",
      document_count: 22,
    },
    "Kishida's visit: the article gives days and documents, and no rank",
  );
  t.match(
    await item("/v1/visits/2021-11-vnm-jpn-pham-minh-chinh"),
    {
      visit_type: "official",
      date: "2021-11",
      date_min: "2021-11-01",
      date_max: "2021-11-30",
      visitor_id: "pham-minh-chinh",
    },
    "Pham Minh Chinh's official visit: a month, and no day",
  );
});
