// A server with several processes, as an operator runs it.
import type { Test } from "tap";
import { z } from "zod";
import { newSeededFile } from "../seeded.ts";
import { serving } from "./run.ts";

export const WORKERS = 3;
const logLine = z.looseObject({ pid: z.number(), msg: z.string() });

/** The ids of the processes with such a line in the log, in its order. */
export const saying = (log: readonly string[], said: RegExp): number[] =>
  log.flatMap((line) => {
    const { pid, msg } = line.startsWith("{") ? logLine.parse(JSON.parse(line)) : { pid: 0, msg: "" };
    return said.test(msg) ? [pid] : [];
  });

/** A server with several workers, all of which listen. */
export async function servingWorkers(t: Test, settings: Record<string, string> = {}) {
  const file = settings.ENTENTE_DB ?? newSeededFile(t);
  const server = await serving(t, { ENTENTE_DB: file, ENTENTE_WORKERS: String(WORKERS), ...settings });
  const listening = () => [...new Set(saying(server.log, /listening/))];
  await server.until(() => listening().length === WORKERS);
  return { ...server, file, listening };
}

/** Sends a request on a new connection, so that the workers take turns. */
export const ask = (url: string, init: RequestInit = {}) =>
  fetch(url, { ...init, headers: { ...init.headers, connection: "close" } });
