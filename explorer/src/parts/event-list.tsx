// Events in words and in order: each visit with its parts.
import { dateInWords } from "../../../src/standards/date-words.ts";
import type { RecordOf } from "../api.ts";
import { changed } from "../location.ts";
import { recordUrl } from "../records.ts";
import { capital, counted, inWords } from "../words.ts";

interface Props {
  visits: readonly RecordOf<"Visit">[];
  others: readonly RecordOf<"Event">[];
  first: string | null;
  nameOf: (code: string) => string;
}

interface Entry {
  key: string;
  date: string;
  order: string;
  /** The day by which it had certainly happened. */
  day: string | null;
  kind: string;
  side: "one" | "other" | "none";
  url: string;
  title: string;
  label: string;
  summary: string;
  parts: { id: string; kind: string; title: string; label: string }[];
}

/** Longer lists are laid out as the user scrolls. */
const AT_ONCE = 30;

export function EventList({ visits, others, first, nameOf }: Props) {
  const entries: Entry[] = [
    ...visits.map((visit): Entry => {
      const rank =
        visit.visit_type === "unspecified" ? "Visit" : `${capital(inWords(visit.visit_type))} visit`;
      return {
        key: visit.id,
        date: visit.date,
        order: visit.date_min ?? "",
        day: visit.date_max,
        kind: "visit",
        side: first === null ? "none" : visit.guest_country === first ? "one" : "other",
        url: recordUrl("visit", visit.id),
        title: visit.title,
        label: `${rank}, ${nameOf(visit.guest_country)} to ${nameOf(visit.host_country)}`,
        summary: visit.summary,
        parts: [
          ...(visit.meetings ?? []).map(({ id, title, kind }) => ({
            id,
            title,
            kind: "meeting",
            label: inWords(kind),
          })),
          ...(visit.agreements ?? []).map(({ id, title, form, document_count }) => ({
            id,
            title,
            kind: "agreement",
            label: document_count === null ? inWords(form) : counted(document_count, "document"),
          })),
        ],
      };
    }),
    ...others.map(
      (event): Entry => ({
        key: event.id,
        date: event.date,
        order: event.date_min ?? "",
        day: event.date_max,
        kind: event.kind,
        side: "none",
        url: recordUrl(event.kind, event.record_id),
        title: event.title,
        label: capital(inWords(event.event_type)),
        summary: event.summary,
        parts: [],
      }),
    ),
  ].sort((one, other) =>
    one.order < other.order ? -1 : one.order > other.order ? 1 : one.key < other.key ? -1 : 1,
  );
  return (
    <ol class={entries.length > AT_ONCE ? "events long" : "events"}>
      {entries.map((entry) => (
        <li key={entry.key} class={`event ${entry.kind} ${entry.side}`}>
          <p class="when">
            <b>{dateInWords(entry.date)}</b>
            {entry.day !== null && first !== null && (
              <a href={changed({ day: entry.day })} class="quiet-link">
                state on that day
                <span class="visually-hidden">, {dateInWords(entry.day)}</span>
              </a>
            )}
          </p>
          <div class="what">
            <p class="kind">{entry.label}</p>
            <h3>
              <a href={entry.url}>{entry.title}</a>
            </h3>
            <p class="summary">{entry.summary}</p>
            {entry.parts.length > 0 && (
              <ul class="parts">
                {entry.parts.map(({ id, kind, title, label }) => (
                  <li key={id} class={kind}>
                    <a href={recordUrl(kind, id)}>{title}</a> <small>{label}</small>
                  </li>
                ))}
              </ul>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
