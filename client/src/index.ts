// entente-client: the Entente API for TypeScript and JavaScript programs, in Node and in browsers.
export { type ChangeOptions, EntenteClient, type WriteOptions } from "./entente-client.ts";
export { type ApiProblem, type ClientCode, EntenteError, type Problem } from "./entente-error.ts";
export type { FollowOptions, RequestOptions } from "./entente-reader.ts";
export type { QueryValue } from "./query.ts";
export type { ClientOptions } from "./transport.ts";
export type {
  ApiSchemas,
  Change,
  DatedResource,
  InputOf,
  Item,
  ItemQuery,
  ListPage,
  ListQuery,
  PartOf,
  QueryPage,
  ReadAnswer,
  ReadParameters,
  ReadPath,
  RecordOf,
  Resource,
  StateOf,
  WritableResource,
} from "./types.ts";
