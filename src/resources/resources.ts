// All resources, in the order of loading (referenced records come first) and of routes.
import { agreements } from "./agreements.ts";
import { cooperationAreas } from "./cooperation-areas.ts";
import { countries } from "./countries.ts";
import type { Resource } from "./define-resource.ts";
import { doubledNames } from "./doubled-names.ts";
import { events } from "./events.ts";
import { evidence } from "./evidence.ts";
import { indicators } from "./indicators.ts";
import { meetings } from "./meetings.ts";
import { milestones } from "./milestones.ts";
import { organizations } from "./organizations.ts";
import { people } from "./people.ts";
import { positions } from "./positions.ts";
import { quotes } from "./quotes.ts";
import { relations } from "./relations.ts";
import { sources } from "./sources.ts";
import { visits } from "./visits.ts";

export const resources: readonly Resource[] = [
  sources,
  countries,
  organizations,
  people,
  relations,
  cooperationAreas,
  visits,
  meetings,
  agreements,
  milestones,
  positions,
  quotes,
  indicators,
  evidence,
  events,
];

const doubled = doubledNames(resources);
if (doubled.length > 0) throw new TypeError(doubled.join("\n"));

const byPath = new Map(resources.map((resource) => [resource.path, resource]));

/** The resource at a path; throws if there is none. */
export function resourceAt(path: string): Resource {
  const resource = byPath.get(path);
  if (resource === undefined) throw new Error(`no resource is declared at '${path}'`);
  return resource;
}
