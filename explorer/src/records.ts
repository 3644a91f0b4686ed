// Where the types of records are found, in the API and on the page.
import { pageUrl } from "./location.ts";

export const PATHS = {
  visit: "/v1/visits/{id}",
  meeting: "/v1/meetings/{id}",
  agreement: "/v1/agreements/{id}",
  milestone: "/v1/milestones/{id}",
  position: "/v1/positions/{id}",
  quote: "/v1/quotes/{id}",
  indicator: "/v1/indicators/{id}",
  person: "/v1/people/{id}",
  organization: "/v1/organizations/{id}",
  country: "/v1/countries/{id}",
  relation: "/v1/relations/{id}",
  cooperation_area: "/v1/cooperation-areas/{id}",
  source: "/v1/sources/{id}",
  event: "/v1/events/{id}",
} as const;

export type RecordType = keyof typeof PATHS;

/** The link whose names are shown for the ids in a record. */
export const NAMED_LINKS: Readonly<Record<RecordType, string | null>> = {
  visit: "visitor,relation",
  meeting: "visit,people,relation",
  agreement: "visit,areas,relation",
  milestone: "relation",
  position: "event,areas,relation",
  quote: "speaker,event,areas,relation",
  indicator: "areas,relation",
  person: "organizations",
  organization: null,
  country: null,
  relation: null,
  cooperation_area: "parent",
  source: "author",
  event: "visit,relation",
};

export const isRecordType = (type: string): type is RecordType => Object.hasOwn(PATHS, type);

/** The page of one record and its evidence. */
export const recordUrl = (type: string, id: string): string => pageUrl({ view: "record", type, id });

/** The type of record that a field's ids refer to; null if they refer to none. */
export function typeNamedBy(field: string): RecordType | null {
  const name = field.replace(/_ids?$/, "");
  if (name === field)
    return ["country", "guest_country", "host_country", "actors", "parties"].includes(field)
      ? "country"
      : null;
  if (["visitor", "speaker", "author", "person"].includes(name)) return "person";
  if (name === "area" || name === "parent") return "cooperation_area";
  return isRecordType(name) ? name : null;
}
