// "The same as an API call": every view ends with its calls, to open, copy and download.
import { useEffect, useState } from "preact/hooks";
import type { Call } from "../api.ts";
import { pageUrl, urlOf } from "../location.ts";

export interface ShownCall {
  call: Call<unknown>;
  /** A short description of the answer. */
  label: string;
  /** The formats other than JSON. */
  formats?: readonly ("csv" | "ics" | "atom" | "ndjson" | "jsonld")[];
}

const NAMES = { csv: "CSV", ics: "Calendar", atom: "Feed", ndjson: "NDJSON", jsonld: "JSON-LD" } as const;
/** Parameters that other formats do not accept, or that would limit the list. */
const DROPPED = ["facet", "highlight", "limit", "cursor"];
const SHAPING = ["fields", "include"];

function downloadUrl(url: string, format: keyof typeof NAMES): string {
  const [path = "", query = ""] = url.split("?");
  const fixed = format === "ics" || format === "atom" || format === "jsonld";
  const dropped = fixed ? [...DROPPED, ...SHAPING] : DROPPED;
  const kept = query
    .split("&")
    .filter((pair) => pair !== "" && !dropped.includes(pair.split("=", 1)[0] ?? ""));
  // Excel recognizes UTF-8 by the byte order mark.
  const asked = format === "csv" ? ["format=csv", "bom=true"] : [`format=${format}`];
  return `${path}?${[...kept, ...asked].join("&")}`;
}

const fileName = (url: string, extension: string): string =>
  `${(url.split("?")[0] ?? "").replace(/^.*\/v1\//, "").replaceAll("/", "-")}.${extension}`;

const curlOf = (url: string): string => `curl '${location.origin}${url.replaceAll("'", "%27")}'`;

export function ApiCalls({ calls }: { calls: readonly ShownCall[] }) {
  return (
    <section class="calls" aria-labelledby="calls-heading">
      <h2 id="calls-heading">The same as an API call</h2>
      <ul>
        {calls.map((shown) => (
          <CallLine key={shown.call.url} {...shown} />
        ))}
      </ul>
      <p class="quiet">
        Every call can be changed and tried in <a href={urlOf("/docs")}>the documentation</a>;{" "}
        <a href={pageUrl({ view: "questions" })}>five questions</a> show how one is made.
      </p>
    </section>
  );
}

function CallLine({ call: { url }, label, formats = [] }: ShownCall) {
  return (
    <li class="call">
      <p>{label}</p>
      <code class="url">
        <a href={url}>
          <span class="method">GET</span> {url}
        </a>
      </code>
      <p class="actions">
        <CopyButton text={curlOf(url)} />
        <a href={url} download={fileName(url, "json")}>
          JSON
        </a>
        {formats.map((format) => (
          <a key={format} href={downloadUrl(url, format)} download={fileName(url, format)}>
            {NAMES[format]}
          </a>
        ))}
      </p>
    </li>
  );
}

/** Copies the command if the browser allows it; otherwise shows it for selecting. */
function CopyButton({ text }: { text: string }) {
  const [said, setSaid] = useState<"" | "copied" | "shown">("");
  useEffect(() => {
    if (said !== "copied") return;
    const timer = setTimeout(() => setSaid(""), 2500);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = () =>
    (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"))).then(
      () => setSaid("copied"),
      () => setSaid("shown"),
    );
  return (
    <>
      <button type="button" onClick={copy}>
        Copy as curl
      </button>
      <span role="status" class="said">
        {said === "copied" ? "Copied" : said === "shown" ? <code>{text}</code> : ""}
      </span>
    </>
  );
}
