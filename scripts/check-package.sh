#!/usr/bin/env bash
# Packs the project, installs the tarball in an empty folder as a user would, and asks the server that it starts. The
# Node for it is the one of this clone: the package brings none.
# Leaves nothing behind: no tarball, no installation, no process.
set -euo pipefail
cd "$(dirname "$0")/.."
export npm_config_loglevel=error npm_config_update_notifier=false

work=$(mktemp -d)
server=
finish() {
  status=$?
  if [ -n "$server" ]; then kill -TERM -- "-$server" 2>/dev/null || true; fi
  wait 2>/dev/null || true
  # npx ends before the server does, which writes its compiled code into the folder at its end.
  for _ in $(seq 200); do
    if [ -z "$server" ] || ! kill -0 -- "-$server" 2>/dev/null; then break; fi
    sleep 0.1
  done
  if [ "$status" -ne 0 ] && [ -s "$work/log" ]; then tail -n 20 "$work/log" >&2; fi
  rm -rf "$work"
}
trap finish EXIT
fail() {
  echo "check-package: $1" >&2
  exit 1
}

# A user's own Node, in a folder that has nothing else.
mkdir "$work/pack" "$work/empty" "$work/cache" "$work/bin"
ln -s "$(npx --no-install node -p process.execPath)" "$work/bin/node"
npm pack --silent --pack-destination "$work/pack" >"$work/log"
tarball=$(ls "$work/pack"/entente-*.tgz)

files=$(tar -tzf "$tarball" | sed 's#^package/##')
for wanted in dist/entente.js migrations/001_registry.sql seed/visits.json openapi.yaml package.json README.md API.md LICENSE explorer/dist/index.html explorer/dist/licences.json explorer/dist/docs.css "explorer/dist/openapi-$(sha256sum openapi.yaml | cut -c 1-32).json" explorer/dist/guide/api.html; do
  grep -qx "$wanted" <<<"$files" || fail "the package lacks $wanted"
done
if strays=$(grep -E '^(src|test|scripts|bench|data|articles|docs|node_modules|\.[^/]*)(/|$)|\.ts$|\.sqlite' <<<"$files"); then
  fail "the package holds what is not for it: $strays"
fi
unpacked=$(mktemp -d "$work/unpacked.XXXX")
tar -xzf "$tarball" -C "$unpacked"
[ -x "$unpacked/package/dist/entente.js" ] || fail "dist/entente.js cannot be executed"
[ "$(head -n 1 "$unpacked/package/dist/entente.js")" = "#!/usr/bin/env node" ] || fail "dist/entente.js has no shebang"
# An older Node says so in one sentence. It needs no other package for that.
for node in $(which -a node); do
  if [ "$("$node" -p 'Number.parseInt(process.versions.node, 10) < 24')" = true ]; then
    said=$("$node" "$unpacked/package/dist/entente.js" --version 2>&1) && fail "$node is not refused"
    [ "$said" = "Entente needs Node 24 or later; this is $("$node" --version)." ] || fail "$node is not refused in words: $said"
    break
  fi
done
for folder in migrations seed; do
  diff -r "$folder" "$unpacked/package/$folder" >&2 || fail "$folder in the package is not the project's"
done
diff openapi.yaml "$unpacked/package/openapi.yaml" >&2 || fail "openapi.yaml in the package is not the project's"

# An installation of its own, over the downloads that npm has already.
downloads=$(npm config get cache)/_cacache
if [ -d "$downloads" ]; then ln -s "$downloads" "$work/cache/_cacache"; fi
cp "$tarball" "$work/empty/"
cd "$work/empty"
export npm_config_cache="$work/cache" PATH="$work/bin:$PATH"
npm init --yes >"$work/log" && npm install --no-audit --no-fund "./$(basename "$tarball")" >"$work/log" 2>&1
megabytes=$(du -sm node_modules | cut -f 1)
[ "$megabytes" -le 80 ] || fail "an installation takes $megabytes MB, more than 80"
brought=$(find node_modules -path '*/bin/node' -o -path '*/.bin/node' -o -name node.exe)
[ -z "$brought" ] || fail "the package brings a Node of its own: $brought"
set -m # the server and what it starts are one group, to be ended as one
HOST=127.0.0.1 PORT=0 LOG_LEVEL=info npx --no-install entente serve >"$work/log" 2>&1 </dev/null &
server=$!
set +m

for _ in $(seq 240); do
  url=$(grep -oE 'listening at http://127\.0\.0\.1:[0-9]+' "$work/log" | head -n 1 | cut -d ' ' -f 3 || true)
  [ -z "$url" ] || break
  kill -0 "$server" 2>/dev/null || fail "the server ended before it listened"
  sleep 0.5
done
[ -n "$url" ] || fail "the server did not listen within two minutes"

node --input-type=module - "$url" <<'JS'
const [, , url] = process.argv;
const ask = async (path, status, type, headers = {}) => {
  const answer = await fetch(url + path, { headers });
  const got = answer.headers.get("content-type") ?? "none";
  if (answer.status !== status || !got.startsWith(type))
    throw new Error(`${path} answers ${answer.status} ${got}, expected ${status} ${type}`);
  return answer.text();
};
const visits = JSON.parse(await ask("/v1/visits?guest_country=JPN", 200, "application/json"));
if (!visits.data.some(({ visitor_id }) => visitor_id === "kishida-fumio"))
  throw new Error(`/v1/visits?guest_country=JPN does not serve the seed: ${JSON.stringify(visits).slice(0, 300)}`);
if (!/^openapi: "3\.1/.test(await ask("/openapi.yaml", 200, "application/yaml")))
  throw new Error("/openapi.yaml is no OpenAPI 3.1 document");
if (!(await ask("/docs/", 200, "text/html")).includes("swagger-ui")) throw new Error("/docs is not Swagger UI");
await ask("/docs/static/swagger-ui-bundle.js", 200, "application/javascript");
await ask("/docs/guide/api", 200, "text/html");
const page = await ask("/", 200, "text/html", { accept: "text/html" });
const [, script] = page.match(/src="(\/explorer\/[^"]+\.js)"/) ?? [];
await ask(script, 200, "application/javascript");
if (!page.includes("Japan and Viet Nam")) throw new Error("the page at / does not hold the facts of the seed");
await ask("/v1/visits?guest_contry=JPN", 400, "application/problem+json");
JS
[ -f data/entente.sqlite ] || fail "the server made no database in the folder where it was started"

echo "the package of $(wc -l <<<"$files" | tr -d ' ') files installs in $megabytes MB and serves the seed"
