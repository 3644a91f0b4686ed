// The files for deployment name only files, settings and versions that exist. Docker and systemd do not run here, so
// only what can be checked without them is checked.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { basename } from "node:path";
import t from "tap";
import { z } from "zod";
import { settingsInForce } from "../../src/config.ts";

const read = (file: string): string => readFileSync(file, "utf8");
const manifest = z.looseObject({ files: z.array(z.string()) }).parse(JSON.parse(read("package.json")));
/** The Node that the tests run on. */
const node = z
  .looseObject({ version: z.string() })
  .parse(JSON.parse(read("tools/node/package.json"))).version;
const settings = new Set(settingsInForce({}).map(({ name }) => name));
const dockerfile = read("Dockerfile").replaceAll("\\\n", " ");
const [build = "", image = ""] = dockerfile.split(/^FROM \$\{BASE\}(?: AS build)?\n/m).slice(-2);

const ignore = read(".dockerignore")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const sent = ignore.filter((line) => line.startsWith("!")).map((line) => line.slice(1));

t.test("the image has what the package has, its dependencies, and nothing else", async (t) => {
  const copied = [...image.matchAll(/^COPY --from=build (.+) (\S+)$/gm)].flatMap(([, from = "", to = ""]) =>
    from.split(" ").map((path) => [path, to] as const),
  );
  t.strictSame(
    copied.map(([path]) => path.replace("/app/", "")).sort(),
    [...manifest.files, "package.json", "node_modules"].sort(),
  );
  for (const [path, to] of copied)
    t.ok(to === "./" || path === to.replace("./", "/app/"), `${path} keeps its place: ${to}`);
});

t.test("the build is sent what it needs: no texts, no data, no installed packages", async (t) => {
  t.equal(ignore[0], "*", "nothing by default");
  const made = ["dist", "explorer/dist"];
  const needed = [
    ...manifest.files.filter((file) => !made.includes(file)),
    "src",
    "scripts",
    "tools",
    "explorer",
  ];
  for (const file of [...needed, "package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"])
    t.ok(sent.includes(file), file);
  for (const path of sent) t.ok(globSync(path).length === 1, `${path} is there`);
  t.notMatch(sent.join(), /articles|data|node_modules|\.git|test/);
  t.ok(ignore.includes("explorer/dist"), "what was built here is built again there");
});

t.test("the image installs by the lockfile, runs the tested Node, and not as root", async (t) => {
  t.match(build, /^RUN npm ci --ignore-scripts/m);
  t.notMatch(dockerfile, /npm (install|i) |curl |wget |^ADD /m);
  t.match(dockerfile, `ARG NODE=${node}\n`);
  t.match(dockerfile, /^ARG BASE=node:\$\{NODE\}-bookworm-slim$/m);
  const [, user] = image.match(/^USER (\S+)$/m) ?? [];
  t.ok(user !== undefined && user !== "root" && user !== "0");
  t.match(image, /^HEALTHCHECK .*\/readyz/m);
  t.match(
    image,
    /^ENTRYPOINT \["node", "--max-semi-space-size=4", "\/app\/dist\/entente\.js"\]\nCMD \["serve"\]$/m,
  );
});

t.test("the variables that they set are settings", async (t) => {
  const unit = read("deploy/entente.service");
  const names = [image.match(/^ENV (.*)$/m)?.[1], unit.match(/^Environment=(.*)$/m)?.[1]].flatMap(
    (line = "") => line.split(" ").map((pair) => pair.split("=", 1)[0] ?? ""),
  );
  t.ok(names.length > 5, names.join());
  for (const name of names) t.ok(settings.has(name) || name === "NODE_ENV", name);
  const operations = read("docs/operations.md");
  for (const [, name = ""] of operations.matchAll(/\b(ENTENTE_[A-Z_]+)/g)) t.ok(settings.has(name), name);
});

const analyze = spawnSync("systemd-analyze", ["--version"]).status === 0;

t.test(
  "systemd understands the unit, and finds little exposed",
  { skip: analyze ? false : "systemd is not installed" },
  async (t) => {
    const folder = t.testdir();
    const units = globSync("deploy/*.{service,timer}");
    t.equal(units.length, 3);
    for (const unit of units) {
      const there = read(unit)
        .replace(/^ExecStart=\S+/m, `ExecStart=${process.execPath}`)
        .replaceAll(/^(User|Group)=.*$/gm, "$1=root");
      writeFileSync(`${folder}/${basename(unit)}`, there);
    }
    for (const unit of units) {
      const name = basename(unit);
      const verified = spawnSync("systemd-analyze", ["verify", "--man=no", `${folder}/${name}`], {
        encoding: "utf8",
      });
      t.notMatch(verified.stderr, new RegExp(`${name}.*(Unknown|Failed to parse|not executable|Invalid)`));
      if (!name.endsWith(".service")) continue;
      const security = spawnSync("systemd-analyze", ["security", "--offline=true", "--no-pager", unit], {
        encoding: "utf8",
      });
      const [, exposure] = security.stdout.match(new RegExp(`exposure level for ${name}: ([\\d.]+)`)) ?? [];
      t.ok(Number(exposure) < 3, `${name}: exposure ${exposure} of 10`);
    }
  },
);

t.test("the service cannot take all memory and all tasks of the machine", async (t) => {
  t.match(read("deploy/entente.service"), /^MemoryMax=1536M\nTasksMax=200$/m);
});

t.test("the watchdog ends a server that is stuck, and no other", async (t) => {
  const look = async (seconds: string, env: Record<string, string>) => {
    const child = spawn(process.execPath, ["deploy/watchdog.js", seconds], { env });
    let said = "";
    child.stderr.on("data", (chunk) => (said += chunk));
    const [code] = await once(child, "close");
    return { code, said };
  };
  const server = createServer((socket) => {
    socket.on("error", () => {});
    t.teardown(() => socket.destroy());
    if (answers) socket.end("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
  });
  let answers = true;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const PORT = String(address.port);
  t.strictSame(await look("60", { PORT }), { code: 0, said: "" }, "any answer shows that it works");
  answers = false;
  t.strictSame(await look("0.2", { PORT, HOST: "0.0.0.0" }), {
    code: 1,
    said: `http://127.0.0.1:${PORT}/healthz did not answer 3 requests, each within 0.2 seconds: the server is stuck\n`,
  });
  server.close();
  t.strictSame(
    await look("60", { PORT }),
    { code: 0, said: "" },
    "nobody listens: it starts, or it is stopped",
  );
  const unit = read("deploy/entente-watchdog.service");
  t.match(unit, /^ExecStart=\/opt\/entente\/bin\/node \/opt\/entente\/deploy\/watchdog\.js$/m);
  t.match(read("deploy/entente.service"), /^Restart=on-failure$/m, "what was ended starts again");
});

t.test("the build gets the documents that the guide shows", async (t) => {
  const needed = [
    ...[...read("scripts/guide.ts").matchAll(/file: "([^"]+)"/g)].map(([, file = ""]) => file),
    "examples/python/entente.py",
  ];
  t.ok(needed.length > 5);
  for (const file of needed) t.ok(sent.includes(file), file);
});
