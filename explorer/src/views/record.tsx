// The evidence reader for a record: its claims, field by field, and the sentences that support them.
import { type Call, list, type RecordOf, useAnswer } from "../api.ts";
import { pageUrl, urlOf } from "../location.ts";
import { ApiCalls } from "../parts/api-calls.tsx";
import { CitationCard, HowToAttach } from "../parts/citation-card.tsx";
import { FieldValue, type Value } from "../parts/field-value.tsx";
import { ProblemNotice } from "../parts/problem-notice.tsx";
import { type Claims, WhoSaysWhat } from "../parts/who-says-what.tsx";
import { isRecordType, NAMED_LINKS, PATHS, type RecordType } from "../records.ts";
import { capital, counted, fieldInWords, inWords, useCountryNames } from "../words.ts";

/** A record of any type, as the API returns it. */
interface Body {
  data: { [field: string]: Value };
}

/** Fields shown in the heading, or computed from others that are shown. */
const ASIDE = /^(id|title|summary|conflict|sentences|created_at|updated_at|.*_(min|max|precision))$/;

interface Props {
  query: Readonly<Record<string, string>>;
}

export function RecordPage({ query: { type = "", id = "", known_at } }: Props) {
  if (!isRecordType(type)) return <p class="problem">There is no kind of record called “{type}”.</p>;
  return <OneRecord key={`${type} ${id} ${known_at}`} type={type} id={id} known_at={known_at} />;
}

function OneRecord({ type, id, known_at }: { type: RecordType; id: string; known_at: string | undefined }) {
  const countryName = useCountryNames();
  const path = PATHS[type].replace("{id}", encodeURIComponent(id));
  const links = NAMED_LINKS[type];
  const record = useAnswer<Body>({ url: urlOf(path, { include: links, known_at }) });
  const evidenceCall = list("/v1/evidence", {
    record_id: id,
    record_type: type === "event" ? null : type,
    include: "source",
    known_at,
    limit: "200",
  });
  const evidence = useAnswer(evidenceCall);
  const data = record.body?.data ?? {};
  const linked = links?.split(",") ?? [];
  const names = namesIn(linked.flatMap((name) => data[name] ?? []));
  const nameOf = (id: string) => names.get(id) ?? countryName(id);
  const citations = evidence.body?.data ?? [];
  const title = String(data.title ?? data.name ?? id);
  const summary = data.summary ?? null;
  const fields = Object.entries(data).filter(
    ([name, value]) => !ASIDE.test(name) && !linked.includes(name) && value !== summary && value !== title,
  );
  // What was said on an earlier day is not kept apart.
  const inConflict = Array.isArray(data.conflict) && data.conflict.length > 0 && known_at === undefined;
  const claimsCall: Call<Claims> = { url: urlOf(`${path}/claims`, {}) };
  const unattached = citations.find(({ exact }) => exact === null);
  return (
    <>
      <p class="crumbs">
        {capital(inWords(type))}
        {known_at !== undefined && `, as it was held on ${known_at}`}
        {typeof data.relation_id === "string" && (
          <>
            {" · "}
            <a href={pageUrl({ relation_id: data.relation_id })}>{nameOf(data.relation_id)}</a>
          </>
        )}
      </p>
      <h1>{title}</h1>
      {typeof summary === "string" && <p class="lead">{summary}</p>}
      <ProblemNotice problem={record.problem ?? evidence.problem} />
      {type === "relation" && <a href={pageUrl({ relation_id: id })}>Its timeline</a>}
      {type === "source" && <a href={pageUrl({ view: "source", id })}>Read it sentence by sentence</a>}
      <div class="reader">
        <section aria-labelledby="claims-heading">
          <h2 id="claims-heading">What is claimed</h2>
          <dl class="fields">
            {fields.map(([name, value]) => (
              <div key={name}>
                <dt>{capital(inWords(name.replace(/_ids?$/, "")))}</dt>
                <dd>
                  <FieldValue field={name} value={value} nameOf={nameOf} />
                  <CitedBy field={name} citations={citations} />
                </dd>
              </div>
            ))}
          </dl>
          {inConflict && <WhoSaysWhat call={claimsCall} nameOf={nameOf} />}
        </section>
        <section aria-labelledby="evidence-heading">
          <h2 id="evidence-heading">{capital(counted(evidence.body?.meta.total, "span"))} of evidence</h2>
          {(evidence.body?.meta.total ?? 0) > citations.length && (
            <p class="quiet">The first {citations.length} are shown here; the call below leads to all.</p>
          )}
          {unattached !== undefined && <HowToAttach sha256={unattached.source?.text_sha256 ?? null} />}
          <ol class="citations">
            {citations.map((citation) => (
              <CitationCard key={citation.id} citation={citation} />
            ))}
          </ol>
        </section>
      </div>
      <ApiCalls
        calls={[
          {
            call: { url: urlOf(path, { include: "evidence", known_at }) },
            label: "The record with its evidence",
            formats: ["csv", "jsonld"],
          },
          { call: evidenceCall, label: "The evidence alone, with its sources", formats: ["csv", "jsonld"] },
          ...(inConflict ? [{ call: claimsCall, label: "Who says what of it" }] : []),
        ]}
      />
    </>
  );
}

/** The names of linked records, by id. */
const namesIn = (records: readonly Value[]): Map<string, string> =>
  new Map(
    records.flatMap((record) =>
      record !== null && typeof record === "object" && !Array.isArray(record)
        ? [[String(record.id), String(record.name ?? record.title)] as const]
        : [],
    ),
  );

/** The citations that support only this field; the others support the whole record. */
function CitedBy({ field, citations }: { field: string; citations: readonly RecordOf<"Evidence">[] }) {
  const of = citations.filter((one) => one.field === field || one.field?.startsWith(`${field}.`));
  if (of.length === 0) return null;
  return (
    <span class="cited-by">
      {of.map(({ id, basis, field: part }, index) => (
        <a key={id} href={`#${id}`} class={basis}>
          {index === 0 || of[index - 1]?.basis !== basis ? basis : index + 1}
          <span class="visually-hidden">: the evidence for {fieldInWords(part ?? field)}</span>
        </a>
      ))}
    </span>
  );
}
