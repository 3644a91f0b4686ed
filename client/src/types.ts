// Types of requests and answers, derived from the contract.
import type { QueryValue } from "./query.ts";
import type { components, paths } from "./schema.ts";

type At<T, K extends PropertyKey> = K extends keyof T ? T[K] : never;
type Json<T> = At<At<T, "content">, "application/json">;
type AnswerOf<Operation> = Json<At<At<Operation, "responses">, 200>>;
type Operation<Path extends string, Method extends string> = At<At<paths, Path>, Method>;
type ParametersOf<O, In extends string> = NoneIfNever<NonNullable<At<At<O, "parameters">, In>>>;
type NoneIfNever<T> = [T] extends [never] ? Record<never, never> : T;
/** The listed names, without an index signature. */
type Listed<T> = { [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] };

/** Resources with a list: `"visits"`, `"people"`. */
export type Resource = {
  [P in keyof paths]: P extends `/v1/${infer Name}/query` ? Name : never;
}[keyof paths];
/** Resources that can be written. */
export type WritableResource = {
  [P in keyof paths]: P extends `/v1/${infer Name}/{id}/merge` ? Name : never;
}[keyof paths];

/** Resources of which two records can be one. */
export type ComparedResource = {
  [P in keyof paths]: P extends `/v1/${infer Name}/{id}/distinct/{other}` ? Name : never;
}[keyof paths];

/** Schemas of the API's answers: `ApiSchemas["Visit"]`. */
export type ApiSchemas = components["schemas"];

type ListBody<R extends Resource> = AnswerOf<Operation<`/v1/${R}`, "get">>;

/** A record with all of its own fields. Linked records are present if `include` asks for them. */
export type RecordOf<R extends Resource> = At<At<ListBody<R>, "data">, number>;
/** A record with `fields`: any field may be missing. */
export type PartOf<T> = T extends readonly (infer One)[]
  ? PartOf<One>[]
  : T extends object
    ? { [K in keyof T]?: PartOf<T[K]> }
    : T;

type Names = string | readonly string[];
type Shaping = { fields?: Names; include?: Names };

/** The parameters of a list: the resource's filters, dotted ones too, and order, search and counts. */
export type ListQuery<R extends Resource> = {
  [K in keyof Omit<
    Listed<Json<NonNullable<At<Operation<`/v1/${R}/query`, "post">, "requestBody">>>>,
    "fields"
  >]?: QueryValue;
} & { [dotted: `${string}.${string}`]: QueryValue };
/** The fields to show. */
export type Fields = { fields: Names };

/** The parameters of a single record. */
export type ItemQuery<R extends Resource> = Omit<
  ParametersOf<Operation<`/v1/${R}/{id}`, "get">, "query">,
  "format" | "bom" | "as_of" | keyof Shaping
> &
  Pick<Shaping, "include">;

interface Page<T, Meta, Links> {
  data: T[];
  meta: Meta;
  links: Links;
}
/** A page of a list. `links.next` is null on the last one. */
export type ListPage<T> = Page<T, ApiSchemas["ListMeta"], ApiSchemas["ListLinks"]>;
/** A page of a query in a body. `links.cursor` is null on the last one. */
export type QueryPage<T> = Page<T, ApiSchemas["QueryMeta"], ApiSchemas["QueryLinks"]>;

/** A record, and the ETag for `If-Match`. */
export interface Item<T> {
  data: T;
  meta: ApiSchemas["ItemMeta"];
  links: ApiSchemas["ItemLinks"];
  etag: string;
}

type ItemData<R extends Resource> = At<AnswerOf<Operation<`/v1/${R}/{id}`, "get">>, "data">;
/** Resources that can be read as of a day: `"relations"`, `"countries"`, `"people"`. */
export type DatedResource = {
  [R in Resource]: [Exclude<ItemData<R>, RecordOf<R>>] extends [never] ? never : R;
}[Resource];
/** What the sources say about a day. */
export type StateOf<R extends DatedResource> = Exclude<ItemData<R>, RecordOf<R>>;

/** A record as written: its fields without the computed ones, and its evidence. */
export type InputOf<R extends WritableResource> = Json<
  NonNullable<At<Operation<`/v1/${R}`, "post">, "requestBody">>
>;

/** Paths that answer JSON other than lists and records: search, the timeline of a relation. */
export type ReadPath = {
  [P in keyof paths]: AnswerOf<At<paths[P], "get">> extends never
    ? never
    : P extends `/v1/${Resource}` | `/v1/${Resource}/{id}`
      ? never
      : P;
}[keyof paths];
/** The parameters of such a path: those in braces and those of its query. A single value may stand for a list. */
export type ReadParameters<P extends ReadPath> = ParametersOf<At<paths[P], "get">, "path"> &
  OneOrMore<ParametersOf<At<paths[P], "get">, "query">>;
type OneOrMore<T> = {
  [K in keyof T]: T[K] extends readonly (infer One)[] | undefined ? One | readonly One[] : T[K];
};
export type ReadAnswer<P extends ReadPath> = AnswerOf<At<paths[P], "get">>;

/** One entry of `/v1/changes`. */
export type Change = ApiSchemas["Changes"]["data"][number];
