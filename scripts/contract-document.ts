// What a comparison of contracts reads of an OpenAPI document, with references followed where they are met.
import { parse } from "yaml";
import { z } from "zod";

export const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"] as const;

const schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  get properties() {
    return z.record(z.string(), schema).optional();
  },
  get items() {
    return schema.optional();
  },
  get anyOf() {
    return z.array(schema).optional();
  },
  get oneOf() {
    return z.array(schema).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), schema]).optional();
  },
});
export type Schema = z.infer<typeof schema>;

const reference = z.strictObject({ $ref: z.string() });
const content = z.record(z.string(), z.looseObject({ schema: schema.optional() }));
const header = z.looseObject({ required: z.boolean().optional(), schema: schema.optional() });
const parameter = z.looseObject({
  name: z.string(),
  in: z.enum(["path", "query", "header", "cookie"]),
  required: z.boolean().optional(),
  schema: schema.optional(),
});
const requestBody = z.looseObject({ required: z.boolean().optional(), content });
const response = z.looseObject({
  headers: z.record(z.string(), z.union([reference, header])).optional(),
  content: content.optional(),
});
const security = z.array(z.record(z.string(), z.array(z.string())));
const operation = z.looseObject({
  operationId: z.string().optional(),
  parameters: z.array(z.union([reference, parameter])).optional(),
  requestBody: z.union([reference, requestBody]).optional(),
  responses: z.record(z.string(), z.union([reference, response])),
  security: security.optional(),
});
const document = z.looseObject({
  servers: z.array(z.looseObject({ url: z.string() })).optional(),
  security: security.optional(),
  paths: z.record(z.string(), z.partialRecord(z.enum(METHODS), operation)),
  components: z
    .looseObject({
      schemas: z.record(z.string(), z.unknown()).optional(),
      securitySchemes: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
    })
    .optional(),
});

export type Content = z.infer<typeof content>;
export type Header = z.infer<typeof header>;
export type Operation = z.infer<typeof operation>;
export type Parameter = z.infer<typeof parameter>;
export type Security = z.infer<typeof security>;

/** An OpenAPI document with what its references point at. */
export class ContractDocument {
  readonly root: z.infer<typeof document>;
  readonly #source: unknown;
  readonly #schemas = new Map<string, Schema>();

  constructor(source: unknown) {
    this.#source = source;
    this.root = document.parse(source);
  }

  static read(yaml: string): ContractDocument {
    return new ContractDocument(parse(yaml));
  }

  parameters = (of: Operation): Parameter[] =>
    (of.parameters ?? []).map((one) => this.#resolve(one, parameter));
  requestBody = ({ requestBody: body }: Operation) =>
    body === undefined ? undefined : this.#resolve(body, requestBody);
  response = (of: Operation["responses"][string]) => this.#resolve(of, response);
  header = (of: z.infer<typeof header> | z.infer<typeof reference>) => this.#resolve(of, header);

  /** A schema whose reference, if it is one, has been followed; what stands beside the reference counts too. */
  schema({ $ref, ...beside }: Schema): Schema {
    if ($ref === undefined) return beside;
    let target = this.#schemas.get($ref);
    if (target === undefined) {
      target = this.schema(schema.parse(this.#find($ref)));
      this.#schemas.set($ref, target);
    }
    return { ...target, ...beside };
  }

  #resolve<T>(value: unknown, shape: z.ZodType<T>): T {
    const pointer = reference.safeParse(value);
    return pointer.success ? this.#resolve(this.#find(pointer.data.$ref), shape) : shape.parse(value);
  }

  #find($ref: string): unknown {
    const [start, ...steps] = $ref.split("/");
    if (start !== "#") throw new Error(`${$ref} is a reference to another document`);
    return steps.reduce<unknown>((at, step) => {
      const name = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
      const inside = z.looseObject({ [name]: z.unknown() }).parse(at)[name];
      if (inside === undefined) throw new Error(`${$ref} points at nothing`);
      return inside;
    }, this.#source);
  }
}
