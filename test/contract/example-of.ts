// The example in the document of an operation that reads.
import type { InjectOptions } from "fastify";
import type { Operation } from "./document.ts";

/** The example as a request that answers 200. */
export function exampleOf({
  method,
  path,
  parameters,
  requestBody,
}: Operation): InjectOptions & { url: string } {
  if (method === "post")
    return {
      method: "POST",
      url: path,
      payload: JSON.stringify(requestBody?.content["application/json"]?.example),
      headers: { "content-type": "application/json" },
    };
  const value = (name: string) => String(parameters.find((one) => one.name === name)?.example);
  const required = parameters.filter(({ in: where, required }) => where === "query" && required);
  const query = required.map(({ name, example }) => `${name}=${encodeURIComponent(String(example))}`);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(value(name)));
  const url = query.length === 0 ? filled : `${filled}?${query.join("&")}`;
  return { method: "GET", url };
}
