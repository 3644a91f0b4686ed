// Servers over real sockets: the API itself, and small ones that answer like a broken proxy.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Test } from "tap";
import { z } from "zod";
import { openApp } from "../open-app.ts";

/** Serves the seeded API, and returns its URL. */
export async function serveSeed(t: Test, publicUrl: string | null = null): Promise<string> {
  const { app } = await openApp(t, {}, { publicUrl });
  return app.listen({ port: 0, host: "127.0.0.1" });
}

export interface Seen {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingMessage["headers"];
}

/** Serves each request with the next handler; the last one handles all further requests. `seen` lists the requests. */
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

/** A handler that sends this answer. */
export const sends =
  (status: number, headers: Record<string, string>, body = "") =>
  (reply: ServerResponse) => {
    reply.writeHead(status, headers).end(body);
  };

/** An empty list, as the API answers it. */
export const emptyList = sends(
  200,
  { "content-type": "application/json; charset=utf-8" },
  '{"data":[],"meta":{"total":0,"dataset_version":"1-abc"},"links":{"self":"/v1/visits","next":null}}',
);

/** The error of a rejected promise. */
export async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("it was not refused");
}

/** The last sequence number of a dataset version. */
export const seqOf = (datasetVersion: string): number => Number(datasetVersion.split("-")[0]);
