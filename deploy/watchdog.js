// For deploy/entente-watchdog.service: asks the server that HOST and PORT name for /healthz. It exits with 1 only if the
// server is stuck, that is, if it takes connections and does not answer. A server that is not listening is starting,
// migrating or stopped; systemd itself sees whether its process lives.
const { HOST = "127.0.0.1", PORT = "3000" } = process.env;
const ATTEMPTS = 3;
const seconds = Number(process.argv[2] ?? 20);

const host = HOST === "0.0.0.0" ? "127.0.0.1" : HOST === "::" ? "::1" : HOST;
const url = `http://${host.includes(":") ? `[${host}]` : host}:${PORT}/healthz`;

const isStuck = async () => {
  try {
    await fetch(url, { signal: AbortSignal.timeout(seconds * 1000) });
    return false;
  } catch (error) {
    return error.name === "TimeoutError" || error.cause?.code === "UND_ERR_CONNECT_TIMEOUT";
  }
};

let attempts = 0;
while (attempts < ATTEMPTS && (await isStuck())) attempts++;
if (attempts === ATTEMPTS) {
  console.error(
    `${url} did not answer ${ATTEMPTS} requests, each within ${seconds} seconds: the server is stuck`,
  );
  process.exitCode = 1;
}
