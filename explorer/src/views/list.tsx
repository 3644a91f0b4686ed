// Shows any list of the API: the name of each record, and a link to its evidence.
import { dateInWords } from "../../../src/standards/date-words.ts";
import type { Call } from "../api.ts";
import { urlOf } from "../location.ts";
import { ApiCalls } from "../parts/api-calls.tsx";
import type { Value } from "../parts/field-value.tsx";
import { MoreButton, usePages } from "../parts/more-pages.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { PATHS, recordUrl } from "../records.ts";
import { capital, counted, inWords } from "../words.ts";

interface Item {
  [field: string]: Value;
}

/** A page of any list. */
interface Body {
  data: Item[];
  meta: { total: number; group_by?: { key: Record<string, Value>; count: number; url: string }[] };
  links: { next: string | null };
}

/** `call` is the path and query of a list. */
export function ListPage({ call: asked }: { call: string }) {
  const [, path, name, query] = asked.match(/^(\/v1\/([a-z-]+))(?:\?(.*))?$/) ?? [];
  if (path === undefined || name === undefined)
    return (
      <>
        <h1>There is no such list</h1>
        <p class="problem">“{asked}” is no list of the API.</p>
      </>
    );
  return <Listed path={path} name={name} query={query ?? ""} />;
}

function Listed({ path, name, query }: { path: string; name: string; query: string }) {
  const call: Call<Body> = { url: urlOf(query === "" ? path : `${path}?${query}`) };
  const { body, problem, records, more } = usePages<Item, Body>(call);
  const [type = "record"] = Object.entries(PATHS).find(([, item]) => item === `${path}/{id}`) ?? [];
  const groups = body?.meta.group_by;
  return (
    <>
      <p class="crumbs">{capital(inWords(name.replaceAll("-", " ")))}</p>
      <h1>{counted(body?.meta.total, "record")}</h1>
      {query !== "" && (
        <p class="lead">
          <code>
            {[...new URLSearchParams(query)].map(([parameter, value]) => `${parameter}=${value}`).join(" & ")}
          </code>
        </p>
      )}
      <ProblemNotice problem={problem} />
      {groups !== undefined && (
        <ul class="plain">
          {groups.map(({ key, count, url }) => (
            <li key={url}>
              {Object.values(key)
                .map((value) => String(value ?? "unknown"))
                .join(", ")}{" "}
              <a href={url}>{count.toLocaleString("en")}</a>
            </li>
          ))}
        </ul>
      )}
      <ol class="results">
        {records.map((record, index) => (
          <OneItem key={String(record.id ?? index)} record={record} type={type} />
        ))}
      </ol>
      <MoreButton more={more} shown={records.length} total={body?.meta.total ?? 0} />
      <ApiCalls calls={[{ call, label: "This list", formats: ["csv", "ndjson"] }]} />
    </>
  );
}

/** An event is shown as its own type, and a citation as the record that it supports. */
function OneItem({ record, type }: { record: Item; type: string }) {
  const { id, record_id, title, name, summary, date } = record;
  const of = record.record_type ?? (record_id === undefined ? type : record.kind);
  const called = String(title ?? name ?? id ?? JSON.stringify(record));
  const shown = record_id ?? id;
  return (
    <li>
      {typeof date === "string" && <p class="kind">{dateInWords(date)}</p>}
      <h2>
        {typeof of === "string" && typeof shown === "string" ? (
          <a href={recordUrl(of, shown)}>{called}</a>
        ) : (
          called
        )}
      </h2>
      {typeof summary === "string" && summary !== called && <p>{summary}</p>}
    </li>
  );
}
