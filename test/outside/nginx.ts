// Debian's nginx as the proxy in front of the service: its own process, its own folder, and a free port on loopback.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import type { Test } from "tap";

const found = ["nginx", "/usr/sbin/nginx"].find((path) => spawnSync(path, ["-v"]).status === 0);

/** For the options of a test. */
export const withoutNginx: string | false = found === undefined ? "nginx is not installed" : false;

/** A port on which nobody listens now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("there is no port");
  return address.port;
}

/** Runs nginx with this `http` block until the test ends. Resolves when it listens on the port. */
export async function startNginx(t: Test, port: number, http: string): Promise<void> {
  const folder = t.testdir({
    "nginx.conf": `
      daemon off;
      ${process.getuid?.() === 0 ? "user root;" : ""}
      pid nginx.pid;
      error_log stderr warn;
      events {}
      http {
        access_log off;
        client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
        ${http}
      }`,
  });
  const child = spawn(found ?? "nginx", ["-p", folder, "-c", "nginx.conf", "-e", "stderr"]);
  let said = "";
  child.stderr.on("data", (chunk) => (said += chunk));
  t.teardown(async () => {
    if (child.exitCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`nginx has ended: ${said}`);
    try {
      await fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
