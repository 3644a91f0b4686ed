// What the generator reads and completes of the document that the routes make.
import { z } from "zod";

const parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  description: z.string().optional(),
  required: z.boolean().optional(),
  example: z.unknown().optional(),
  schema: z.looseObject({
    style: z.string().optional(),
    explode: z.boolean().optional(),
    "x-group": z.string().optional(),
  }),
});
const content = z.record(
  z.string(),
  z.looseObject({ schema: z.looseObject({ $ref: z.string().optional() }).optional() }),
);
const operation = z.looseObject({
  operationId: z.string(),
  tags: z.array(z.string()),
  parameters: z.array(parameter).optional(),
  requestBody: z.looseObject({ content }).optional(),
  responses: z.record(z.string(), z.looseObject({ content: content.optional() })),
});
export const document = z.looseObject({
  tags: z.array(z.looseObject({ name: z.string() })),
  components: z.looseObject({
    schemas: z.record(z.string(), z.looseObject({})),
    examples: z.record(z.string(), z.unknown()),
  }),
  paths: z.record(z.string(), z.record(z.string(), operation)),
});
export type Operation = z.infer<typeof operation>;
export type Parameter = z.infer<typeof parameter>;
