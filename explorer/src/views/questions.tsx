// From a question to a query: five questions about the current relation, each with the call that answers it.
import { useState } from "preact/hooks";
import { ask, type Call, item, list, type RecordOf, useAnswer } from "../api.ts";
import { urlOf } from "../location.ts";
import { ApiCalls } from "../parts/api-calls.tsx";
import { sidesOf, useCountryNames } from "../words.ts";

interface Question {
  asked: string;
  /** How each part of the question turns into a part of the call. */
  steps: readonly (readonly [part: string, why: string])[];
  call: Call<unknown>;
}

export function Questions({ relation }: { relation: RecordOf<"Relation"> | null }) {
  const nameOf = useCountryNames();
  const recent = useAnswer(
    relation === null ? null : list("/v1/visits", { relation_id: relation.id, sort: "-date", limit: "1" }),
  );
  const latest = recent.body?.data[0];
  const questions = relation === null ? [] : questionsOn(relation, latest, nameOf);
  return (
    <>
      <h1>From a question to a query</h1>
      <p class="lead">
        Whatever you see here comes from calls of one kind: a list, its filters, its order. Five questions
        {relation !== null && ` on ${relation.title}`} show how.
      </p>
      <ol class="questions">
        {questions.map((question) => (
          <QuestionCard key={question.call.url} {...question} />
        ))}
      </ol>
      <p>
        What else a query can say is in <a href={urlOf("/docs/guide/api")}>the guide</a>; every parameter can
        be tried in <a href={urlOf("/docs")}>the documentation</a>.
      </p>
      {questions.length > 0 && (
        <ApiCalls calls={questions.map(({ call, asked }) => ({ call, label: asked }))} />
      )}
    </>
  );
}

function questionsOn(
  relation: RecordOf<"Relation">,
  latest: RecordOf<"Visit"> | undefined,
  nameOf: (code: string) => string,
): Question[] {
  const [one, other] = sidesOf(relation.id);
  const { id } = relation;
  const day = latest?.date_max ?? new Date().toISOString().slice(0, 10);
  return [
    {
      asked: `Who from ${nameOf(one)} visited ${nameOf(other)}, and when?`,
      steps: [
        ["/v1/visits", "each visit is a record of its own"],
        [`guest_country=${one}&host_country=${other}`, "who travels, and where to"],
        [
          "fields=date,visitor_office,visitor.name",
          "of each visit these fields alone, and the name of the person behind it",
        ],
      ],
      call: list("/v1/visits", {
        guest_country: one,
        host_country: other,
        fields: "date,visitor_office,visitor.name",
        sort: "date",
      }),
    },
    {
      asked: "What have the two sides agreed, and in which areas?",
      steps: [
        ["/v1/positions", "what a side took a stand on"],
        [`relation_id=${id}&stance=agreed`, "of this pair, and agreed rather than hoped or considered"],
        ["facet=area_ids", "and how many in each area, beside the positions themselves"],
      ],
      call: list("/v1/positions", {
        relation_id: id,
        stance: "agreed",
        facet: "area_ids",
        fields: "title,date,actors",
        limit: "5",
      }),
    },
    {
      asked: "How did things stand on a day?",
      steps: [
        [`/v1/relations/${id}`, "the relation itself"],
        [
          `as_of=${day}`,
          "as far as the sources let one say of that day: tier, offices, agreements, last visits",
        ],
      ],
      call: item("/v1/relations/{id}", id, { as_of: day }),
    },
    {
      asked: "Who sat at the table?",
      steps: [
        ["/v1/meetings", "encounters, usually inside a visit"],
        [`relation_id=${id}`, "of this pair"],
        ["fields=date,title,people.name", "with the names of those who took part"],
      ],
      call: list("/v1/meetings", { relation_id: id, fields: "date,title,people.name", limit: "5" }),
    },
    ...(latest === undefined
      ? []
      : [
          {
            asked: "Which sentence says so?",
            steps: [
              ["/v1/evidence", "citations: the exact span of a source behind each claim"],
              [`record_id=${latest.id}`, `here of one visit: ${latest.title}`],
              [
                "fields=field,basis,source_id,start,end,exact",
                "which field it supports, whether it is stated or inferred, and where it stands",
              ],
            ] as const,
            call: list("/v1/evidence", {
              record_id: latest.id,
              fields: "field,basis,source_id,start,end,exact",
            }),
          },
        ]),
  ];
}

function QuestionCard({ asked, steps, call }: Question) {
  const [answer, setAnswer] = useState<string | null>(null);
  const run = async () => {
    try {
      setAnswer(JSON.stringify(await ask(call), null, 2));
    } catch (error) {
      setAnswer(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <li class="question">
      <h2>{asked}</h2>
      <ol class="steps">
        {steps.map(([part, why]) => (
          <li key={part}>
            <code>{part}</code> <span>{why}</span>
          </li>
        ))}
      </ol>
      <p class="actions">
        <button type="button" onClick={run} aria-expanded={answer !== null}>
          Ask it
          <span class="visually-hidden">: {asked}</span>
        </button>
        <code class="url">
          <a href={call.url}>
            <span class="method">GET</span> {call.url}
          </a>
        </code>
      </p>
      {answer !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="answer" tabIndex={0} aria-label="The answer">
          <pre>{answer}</pre>
        </section>
      )}
    </li>
  );
}
