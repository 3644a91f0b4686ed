// Key figures of a relation, each linking to the view that shows it.
import { dateInWords } from "../../../src/standards/date-words.ts";
import { item, type RecordOf, useAnswer } from "../api.ts";
import { pageUrl } from "../location.ts";
import { recordUrl } from "../records.ts";

interface Props {
  relation: RecordOf<"Relation">;
  nameOf: (code: string) => string;
}

export const balanceCall = (relationId: string) => item("/v1/relations/{id}/balance", relationId);

export function RelationFacts({ relation, nameOf }: Props) {
  const { body: balance } = useAnswer(balanceCall(relation.id));
  const view = (name: string) => pageUrl({ view: name, relation_id: relation.id });
  return (
    <dl class="facts">
      {relation.ties_since !== null && (
        <div>
          <dt>Ties since</dt>
          <dd>
            <a href={recordUrl("relation", relation.id)}>{dateInWords(relation.ties_since)}</a>
          </dd>
        </div>
      )}
      {(balance?.data ?? []).map(({ guest_country, host_country, count }) => (
        <div key={guest_country}>
          <dt>
            {nameOf(guest_country)} → {nameOf(host_country)}
          </dt>
          <dd>{count.toLocaleString("en")}</dd>
        </div>
      ))}
      <Figure name="Meetings" count={relation.meeting_count} url={view("people")} />
      <Figure name="Agreements" count={relation.agreement_count} url={null} />
      <Figure name="Positions" count={relation.position_count} url={view("areas")} />
      <Figure name="Quotes" count={relation.quote_count} url={view("quotes")} />
    </dl>
  );
}

function Figure({ name, count, url }: { name: string; count: number; url: string | null }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {url === null || count === 0 ? (
          count.toLocaleString("en")
        ) : (
          <a href={url}>{count.toLocaleString("en")}</a>
        )}
      </dd>
    </div>
  );
}
