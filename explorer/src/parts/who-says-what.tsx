// Where origins differ about a record: who says what, and which of it the record shows.
import { type Call, useAnswer } from "../api.ts";
import { capital, inWords } from "../words.ts";
import { FieldValue, type Value } from "./field-value.tsx";
import { ProblemNotice } from "./problem-notice.tsx";

/** The claims on a record of any type, as the API returns them. */
export interface Claims {
  data: {
    fields: {
      field: string;
      in_conflict: boolean;
      claims: { origin: string; given_id: string; value: Value; is_shown: boolean }[];
    }[];
  };
}

interface Props {
  call: Call<Claims>;
  nameOf: (id: string) => string;
}

export function WhoSaysWhat({ call, nameOf }: Props) {
  const { body, problem } = useAnswer(call);
  const fields = body?.data.fields.filter(({ in_conflict }) => in_conflict) ?? [];
  return (
    <section aria-labelledby="differ-heading">
      <h2 id="differ-heading">Where origins differ</h2>
      <ProblemNotice problem={problem} />
      <dl class="fields">
        {fields.map(({ field, claims }) => (
          <div key={field}>
            <dt>{capital(inWords(field.replace(/_ids?$/, "")))}</dt>
            <dd>
              <ul class="values">
                {claims.map(({ origin, given_id, value, is_shown }) => (
                  <li key={`${origin} ${given_id}`}>
                    <FieldValue field={field} value={value} nameOf={nameOf} />{" "}
                    <span class="quiet">
                      {origin === "curator" ? "set by a curator" : `says ${origin}`}
                      {is_shown && <b>, shown here</b>}
                    </span>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
