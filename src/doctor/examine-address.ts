// Checks the server's addresses: whether the one to listen on is free, or who uses it, and the public one.
import { once } from "node:events";
import { createServer } from "node:net";
import { z } from "zod";
import { type Finding, fault, messageOf, ok, warning } from "./finding.ts";

const PATIENCE_MS = 2000;
const readiness = z.looseObject({ status: z.union([z.string(), z.number()]), detail: z.string().optional() });

export async function examineAddress(host: string, port: number): Promise<Finding> {
  const address = `${host}:${port}`;
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, "listening");
    return ok("address", port === 0 ? `${host}, any free port` : `${address} is free`);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "EADDRINUSE") return whoListens(host, port);
    return fault("address", messageOf(error), "set HOST and PORT to what this machine and this user have");
  } finally {
    server.close();
  }
}

/** Checks the public URL. */
export const examinePublicAddress = (url: string | null): Finding =>
  url === null
    ? warning(
        "public address",
        "not set: links in feeds, calendars, JSON-LD and `Location` are relative",
        "where others read them, or a proxy serves a path of its own, set ENTENTE_PUBLIC_URL=https://example.org/entente",
      )
    : ok("public address", `${url}, by which a proxy may ask with its path and without it`);

async function whoListens(host: string, port: number): Promise<Finding> {
  const name = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  const at = name.includes(":") ? `[${name}]:${port}` : `${name}:${port}`;
  try {
    const answer = await fetch(`http://${at}/readyz`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const { status, detail } = readiness.parse(await answer.json());
    return status === "ok"
      ? ok("address", `a server answers at ${at}, and is ready`)
      : warning("address", `a server answers at ${at}, and is not ready: ${detail}`, "read its log");
  } catch (error) {
    if (error instanceof DOMException && error.name === "TimeoutError")
      return warning(
        "address",
        `who listens at ${at} has not answered within ${PATIENCE_MS / 1000} seconds`,
        "if it is this server, see its log and its metrics; if not, set PORT to another port",
      );
    return fault("address", `another program listens at ${at}`, "end it, or set PORT to another port");
  }
}
