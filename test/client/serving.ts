// Servers over real sockets: the API itself, and small ones that answer as a bad proxy may.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Test } from "tap";
import { z } from "zod";
import { openApp } from "../open-app.ts";

/** The seeded API; answers its URL. */
export async function serveSeed(t: Test, publicUrl: string | null = null): Promise<string> {
  const { app } = await openApp(t, {}, { publicUrl });
  return app.listen({ port: 0, host: "127.0.0.1" });
}

export interface Seen {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage["headers"];
}

/** A server that answers each request by the next handler, the last one for ever; `seen` tells what it was asked. */
export async function serveBadly(
  t: Test,
  ...handlers: ((reply: ServerResponse, request: IncomingMessage) => void)[]
): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, reply) => {
    const handle = handlers[Math.min(seen.length, handlers.length - 1)];
    const { method, url, headers } = request;
    seen.push({ method, url, headers });
    request.resume();
    handle?.(reply, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.teardown(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return { url: `http://127.0.0.1:${port}`, seen };
}

/** A handler that sends this. */
export const sends =
  (status: number, headers: Record<string, string>, body = "") =>
  (reply: ServerResponse) => {
    reply.writeHead(status, headers).end(body);
  };

/** A list with nothing in it, as the API answers. */
export const emptyList = sends(
  200,
  { "content-type": "application/json; charset=utf-8" },
  '{"data":[],"meta":{"total":0,"dataset_version":"1-abc"},"links":{"self":"/v1/visits","next":null}}',
);

/** What a promise is rejected with. */
export async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("it was not refused");
}

/** The last `seq` of a state of the data. */
export const seqOf = (datasetVersion: string): number => Number(datasetVersion.split("-")[0]);
