// URLs of all kinds for any database: lists and items in every format, counts, searches, former states, revisions,
// views.
import type { Database } from "../../src/db/connection/database.ts";
import { formatsOf } from "../../src/formats/formats.ts";
import { resources } from "../../src/resources/resources.ts";

const WORDS = ["japan", "the", "partnership", "a", "hoshi"];

/** All URLs to request: about 300 for the seed. */
export function urlsOf(database: Database): string[] {
  const moments = database
    .all({ sql: "SELECT DISTINCT at FROM change ORDER BY at DESC LIMIT 3", parameters: [] })
    .map(({ at }) => String(at));
  const ofResources = resources.flatMap((resource) => {
    const list = `/v1/${resource.path}`;
    const ids = database
      .all({ sql: `SELECT id FROM ${resource.view} ORDER BY id LIMIT 4`, parameters: [] })
      .map(({ id }) => `${list}/${id}`);
    const withdrawn = database
      .all({
        sql: "SELECT DISTINCT id FROM change WHERE type = ? AND action IN ('deleted', 'redirected') ORDER BY id LIMIT 3",
        parameters: [resource.type],
      })
      .map(({ id }) => `${list}/${id}`);
    const written = resource.table === null ? [] : [...ids, ...withdrawn].map((item) => `${item}/revisions`);
    return [
      list,
      `${list}?limit=3&sort=-${resource.sort.at(-1)}`,
      `${list}?sample=5&seed=7`,
      `${list}?limit=200&fields=id,title`,
      ...resource.facet.slice(0, 3).map((facet) => `${list}?limit=1&facet=${facet}`),
      ...resource.facet.slice(0, 2).map((facet) => `${list}?group_by=${facet}`),
      ...(resource.date === null ? [] : [`${list}?group_by=year`, `${list}?date_from=2000&date_to=2023`]),
      ...(resource.search.length === 0 ? [] : WORDS.slice(0, 3).map((word) => `${list}?q=${word}`)),
      ...Object.keys(resource.links)
        .slice(0, 2)
        .map((link) => `${list}?limit=5&include=${link}`),
      ...formatsOf(resource).map(({ name }) => `${list}.${name}`),
      ...moments.slice(1).map((moment) => `${list}?limit=3&known_at=${moment}`),
      ...ids,
      ...withdrawn,
      ...written,
    ];
  });
  return [
    ...ofResources,
    ...WORDS.map((word) => `/v1/search?q=${word}&limit=10`),
    ...WORDS.map((word) => `/v1/autocomplete?q=${word}`),
    "/v1/changes",
    "/v1/changes?since=50&limit=200",
    "/v1/relations/JPN-VNM/timeline",
    "/v1/relations/JPN-VNM/balance",
    "/v1/relations/JPN-VNM?as_of=2023-12-01",
    "/v1/sources/vietnam-japan-elevate-ties/annotations",
    "/v1/sources/vietnam-japan-elevate-ties/coverage",
  ];
}
