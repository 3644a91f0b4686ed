// Every difference of one operation in two documents: its parameters, body, answers and what it asks of the client.
import { isDeepStrictEqual } from "node:util";
import { compareNames } from "./compare-names.ts";
import { type Change, differs, SchemaComparison } from "./compare-schemas.ts";
import type {
  Content,
  ContractDocument,
  Header,
  Operation,
  Parameter,
  Security,
} from "./contract-document.ts";
import type { Direction } from "./schema-rules.ts";

/** The style of a parameter where the document does not say. */
const STYLES: Readonly<Record<Parameter["in"], string>> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};

export class OperationComparison {
  readonly #before: ContractDocument;
  readonly #after: ContractDocument;
  readonly #name: string;
  readonly #add: (change: Change) => void;
  readonly #schemas: Readonly<Record<Direction, SchemaComparison>>;

  constructor(
    before: ContractDocument,
    after: ContractDocument,
    name: string,
    add: (change: Change) => void,
  ) {
    this.#before = before;
    this.#after = after;
    this.#name = name;
    this.#add = add;
    this.#schemas = {
      requests: new SchemaComparison(before, after, "requests", add),
      answers: new SchemaComparison(before, after, "answers", add),
    };
  }

  compare(before: Operation, after: Operation): void {
    const name = this.#name;
    const wholeOf = ({ operationId, callbacks }: Operation) => ({ operationId, callbacks });
    this.#compareWhole(name, wholeOf(before), wholeOf(after));
    const parametersOf = (document: ContractDocument, operation: Operation) =>
      Object.fromEntries(document.parameters(operation).map((one) => [placeOf(name, one), one]));
    compareNames(
      parametersOf(this.#before, before),
      parametersOf(this.#after, after),
      (place, what, { required = false }) =>
        this.#tell(
          place,
          what === "added" && required ? "added, and required" : what,
          what === "removed" || required,
        ),
      (place, from, to) => this.#compareParameters(place, from, to),
    );
    this.#compareBodies(before, after);
    compareNames(
      before.responses,
      after.responses,
      (status, what, response) => {
        const { default: rest } = after.responses;
        // A refusal that is no longer named by itself is answered as all others are.
        if (what === "removed" && Number(status) >= 400 && rest !== undefined)
          this.#compareResponses(
            `${name} ${status}`,
            this.#before.response(response),
            this.#after.response(rest),
          );
        else this.#tell(`${name} ${status}`, what, what === "removed");
      },
      (status, from, to) =>
        this.#compareResponses(`${name} ${status}`, this.#before.response(from), this.#after.response(to)),
    );
    const [old = [], now = []] = [
      before.security ?? this.#before.root.security,
      after.security ?? this.#after.root.security,
    ];
    if (!isDeepStrictEqual(old, now))
      this.#tell(
        name,
        differs("security", old, now),
        !accepted(old).every((one) => isEnough(one, accepted(now))),
      );
  }

  #compareParameters(place: string, before: Parameter, after: Parameter): void {
    if (Boolean(before.required) !== Boolean(after.required))
      this.#tell(place, after.required ? "now required" : "no longer required", after.required === true);
    const saidOf = ({ in: where, style = STYLES[where], explode = style === "form", ...more }: Parameter) => {
      const { allowReserved = false, content } = more;
      return { style, explode, allowReserved, content };
    };
    this.#compareWhole(place, saidOf(before), saidOf(after));
    this.#schemas.requests.compare(before.schema ?? {}, after.schema ?? {}, place);
  }

  #compareBodies(before: Operation, after: Operation): void {
    const place = `${this.#name} body`;
    const [from, to] = [this.#before.requestBody(before), this.#after.requestBody(after)];
    if (from === undefined || to === undefined) {
      if (from !== to) this.#tell(place, to ? "added" : "removed", !to || to.required === true);
      return;
    }
    if (Boolean(from.required) !== Boolean(to.required))
      this.#tell(place, to.required ? "now required" : "no longer required", to.required === true);
    this.#compareContent(place, from.content, to.content, "requests");
  }

  #compareResponses(
    place: string,
    before: ReturnType<ContractDocument["response"]>,
    after: ReturnType<ContractDocument["response"]>,
  ): void {
    const headersOf = (document: ContractDocument, { headers = {} }: typeof before): Record<string, Header> =>
      Object.fromEntries(
        Object.entries(headers).map(([name, header]) => [name.toLowerCase(), document.header(header)]),
      );
    compareNames(
      headersOf(this.#before, before),
      headersOf(this.#after, after),
      (header, what) => this.#tell(`${place} ${header}`, what, what === "removed"),
      (header, from, to) => {
        if (from.required && !to.required) this.#tell(`${place} ${header}`, "no longer required", true);
        this.#schemas.answers.compare(from.schema ?? {}, to.schema ?? {}, `${place} ${header}`);
      },
    );
    this.#compareContent(place, before.content ?? {}, after.content ?? {}, "answers");
  }

  #compareContent(place: string, before: Content, after: Content, direction: Direction): void {
    compareNames(
      before,
      after,
      (type, what) => this.#tell(`${place} ${type}`, what, what === "removed"),
      (type, from, to) =>
        this.#schemas[direction].compare(from.schema ?? {}, to.schema ?? {}, `${place} ${type}`),
    );
  }

  /** Things that break a client however they differ. */
  #compareWhole(place: string, before: Record<string, unknown>, after: Record<string, unknown>): void {
    for (const [what, value] of Object.entries(before))
      if (!isDeepStrictEqual(value, after[what])) this.#tell(place, differs(what, value, after[what]), true);
  }

  #tell(place: string, what: string, breaks: boolean): void {
    this.#add({ place, what, breaks });
  }
}

/** `GET /v1/visits?limit`, `GET /v1/visits/{id} {id}`, `GET /v1/visits if-match`. */
function placeOf(operation: string, { name, in: where }: Parameter): string {
  if (where === "query") return `${operation}?${name}`;
  return `${operation} ${where === "path" ? `{${name}}` : name.toLowerCase()}`;
}

/** Without a requirement, everybody is let in. */
const accepted = (security: Security): Security => (security.length === 0 ? [{}] : security);

/** What was enough to be let in still is, where one of today's requirements asks for no more. */
const isEnough = (had: Security[number], today: Security): boolean =>
  today.some((needed) =>
    Object.entries(needed).every(
      ([scheme, scopes]) => scopes.every((one) => had[scheme]?.includes(one)) && had[scheme],
    ),
  );
