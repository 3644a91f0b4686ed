// A reader thread for tests, which answers as its question says: `/answer`, `/never`, `/long` (a body of 100 parts of
// 64 KB), `/die`, `/fill` (the memory), and `/busy?MS` (it does not hear anything else for so long).
import { createServer, type ServerResponse } from "node:http";
import { parentPort } from "node:worker_threads";
import { PortSocket } from "../../src/readers/port-socket.ts";
import { toReader } from "../../src/readers/thread-messages.ts";

export const PART = 64 * 1024;
export const PARTS = 100;

const server = createServer(async (request, response) => {
  const [path, query] = (request.url ?? "").split("?");
  switch (path) {
    case "/answer":
      response.end(`${request.method} ${query} ${await text(request)}`);
      break;
    case "/long":
      await sendLong(response);
      break;
    case "/die":
      throw new Error("it was told to die");
    case "/fill": {
      const all: object[] = [];
      for (;;) all.push({ number: all.length });
    }
    case "/busy": {
      // The thread stands still, as in a long query, but takes no time from other tests.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(query));
      response.end("done");
    }
  }
});

async function sendLong(response: ServerResponse): Promise<void> {
  const closed = once(response, "close");
  for (let sent = 0; sent < PARTS && !response.destroyed; sent++) {
    tell(sent + 1);
    if (!response.write(Buffer.alloc(PART, sent))) await Promise.race([once(response, "drain"), closed]);
  }
  if (response.destroyed) tell(-1);
  response.end();
}

/** Tells the process a number, in the only message that it takes. */
const tell = (number: number) => parentPort?.postMessage({ number, bytes: 0 });

async function text(request: AsyncIterable<Buffer>): Promise<string> {
  let all = "";
  for await (const part of request) all += part;
  return all;
}

const once = (emitter: NodeJS.EventEmitter, name: string) =>
  new Promise<void>((resolve) => emitter.once(name, () => resolve()));

parentPort?.on("message", (message) => {
  const said = toReader.parse(message);
  if (said === "close") parentPort?.close();
  else server.emit("connection", new PortSocket(said.port));
});
