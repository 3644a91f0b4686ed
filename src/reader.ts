// A reader thread: answers the requests that its process passes on, by the same code, over a connection of its own to
// the same file. It listens at no port.
import module from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import { attachTexts } from "./db/attach-texts.ts";
import { Database } from "./db/connection/database.ts";
import { FileReplaced } from "./db/connection/open-files.ts";
import { SourceText } from "./evidence/source-text.ts";
import { packagePath } from "./package-path.ts";
import { PortSocket } from "./readers/port-socket.ts";
import { readStarted } from "./readers/start-reader.ts";
import { toReader } from "./readers/thread-messages.ts";

// As in cli.ts; a thread has a cache of its own.
module.enableCompileCache(packagePath("node_modules/.cache/entente"));
const { buildApp } = await import("./app.ts");

const { path, file, texts, textsChanged, limits, publicUrl, logLevel } = readStarted(workerData);

const database = new Database(path, { readonly: true });
if (database.file !== file) throw new FileReplaced(`${path} was replaced while the server was running`);
attachTexts(
  database,
  new Map(texts.map(({ source, text, sha256 }) => [source, new SourceText(text, sha256)])),
  textsChanged,
);

const app = await buildApp({
  database,
  // The process logs the requests.
  logger: { level: logLevel === "silent" ? logLevel : "error" },
  // The process has applied its limits on requests already.
  limits: { ...limits, requestsPerMinute: 0, tokenRequestsPerMinute: 0, waitMs: 0, exports: 0 },
  observing: { metrics: "off", logSample: 0, slowMs: Number.POSITIVE_INFINITY },
  publicUrl,
  onFormerStates: (kept) => parentPort?.postMessage(kept),
});
await app.ready();

parentPort?.on("message", async (message) => {
  const said = toReader.parse(message);
  if (said !== "close") app.server.emit("connection", new PortSocket(said.port));
  else {
    await app.close();
    database.close();
    parentPort?.close();
  }
});
