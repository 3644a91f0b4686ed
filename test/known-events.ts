// Visits and meetings of the seed that tests of the query language name. The tests look only at these, so additions to
// the seed do not matter.
export const VISITS: readonly string[] = [
  "2021-11-vnm-jpn-pham-minh-chinh",
  "2022-04-30-jpn-vnm-kishida-fumio",
  "2023-11-vnm-jpn-vo-van-thuong",
];

export const MEETINGS: readonly string[] = [
  "2022-04-30-jpn-vnm-arrival-meeting",
  "2022-04-30-jpn-vnm-cooperation-workshop",
  "2022-04-30-jpn-vnm-meeting-vuong-dinh-hue",
  "2022-04-30-jpn-vnm-prime-ministers-talks",
  "2022-04-30-jpn-vnm-reception-nguyen-phu-trong",
  "2022-04-30-jpn-vnm-reception-nguyen-xuan-phuc",
  "2022-04-30-jpn-vnm-reception-pham-minh-chinh",
  "2023-11-jpn-vnm-summit",
  "2023-11-vnm-jpn-emperor-and-empress",
];
