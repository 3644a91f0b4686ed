// Who met whom: a column per side, and a line between people who met, thicker for more meetings. Selecting a name
// highlights its lines.
import { useRef } from "preact/hooks";
import type { Attendee, Encounters } from "../encounters.ts";
import { changed } from "../location.ts";
import { counted } from "../words.ts";
import { useWidth } from "./use-width.ts";

interface Props {
  encounters: Encounters;
  sides: readonly [string, string];
  nameOf: (attendee: Attendee) => string;
  selected: string | undefined;
}

const ROW = 62;

export function Network({ encounters: { one, other, ties }, sides, nameOf, selected }: Props) {
  const middle = useRef<HTMLDivElement>(null);
  const width = useWidth(middle, 200);
  const rows = Math.max(one.length, other.length);
  const height = rows * ROW;
  const y = (index: number, of: number) => ((index + 0.5) * height) / of;
  const column = (attendees: Attendee[], side: "one" | "other", title: string) => (
    <div class={`column ${side}`}>
      <h2>{title}</h2>
      <ul>
        {attendees.map((attendee) => {
          const chosen = selected === attendee.key;
          return (
            <li key={attendee.key}>
              <a
                href={changed({ person: chosen ? null : attendee.key })}
                class="attendee"
                aria-current={chosen ? "true" : undefined}
              >
                <b>{nameOf(attendee)}</b>
                <small>
                  {attendee.personId === null ? "not named" : attendee.office},{" "}
                  {counted(attendee.meetings, "meeting")}
                </small>
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
  return (
    <div class="network">
      {column(one, "one", sides[0])}
      <div class="lines" ref={middle} aria-hidden="true">
        <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {ties.map((tie) => {
            const from = y(
              one.findIndex(({ key }) => key === tie.one),
              one.length,
            );
            const to = y(
              other.findIndex(({ key }) => key === tie.other),
              other.length,
            );
            const of = selected === undefined || tie.one === selected || tie.other === selected;
            return (
              <path
                key={`${tie.one} ${tie.other}`}
                class={of ? "tie" : "tie faint"}
                d={`M0 ${from} C${width / 2} ${from} ${width / 2} ${to} ${width} ${to}`}
                stroke-width={1.5 + 1.5 * Math.min(tie.meetings.length, 6)}
              >
                <title>{counted(tie.meetings.length, "meeting")}</title>
              </path>
            );
          })}
        </svg>
      </div>
      {column(other, "other", sides[1])}
    </div>
  );
}
