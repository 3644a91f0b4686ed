// Who met whom, from the participants of meetings. Pure.
import type { RecordOf } from "./api.ts";

type Meeting = RecordOf<"Meeting">;

export interface Attendee {
  /** A person's id, or an office whose holder the source does not name. */
  key: string;
  personId: string | null;
  office: string | null;
  country: string | null;
  meetings: number;
}

interface Tie {
  one: string;
  other: string;
  meetings: Meeting[];
}

export interface Encounters {
  one: Attendee[];
  other: Attendee[];
  /** People of neither side, or whose side the source does not name. */
  neither: Attendee[];
  ties: Tie[];
}

const keyOf = ({ person_id, office, country }: Meeting["participants"][number]): string =>
  person_id ?? `${office ?? "somebody"} of ${country ?? "no country named"}`;

/** Connects people of different sides who took part in the same meeting. */
export function encountersOf(meetings: readonly Meeting[], sides: readonly [string, string]): Encounters {
  const attendees = new Map<string, Attendee>();
  const ties = new Map<string, Tie>();
  for (const meeting of meetings) {
    const present = new Map(meeting.participants.map((participant) => [keyOf(participant), participant]));
    for (const [key, { person_id, office, country }] of present) {
      const known = attendees.get(key) ?? { key, personId: person_id, office, country, meetings: 0 };
      attendees.set(key, { ...known, country: known.country ?? country, meetings: known.meetings + 1 });
    }
    const of = (side: string) =>
      [...present].filter(([, { country }]) => country === side).map(([key]) => key);
    for (const one of of(sides[0]))
      for (const other of of(sides[1])) {
        const tie = ties.get(`${one}|${other}`) ?? { one, other, meetings: [] };
        tie.meetings.push(meeting);
        ties.set(`${one}|${other}`, tie);
      }
  }
  const all = [...attendees.values()].sort(
    (first, second) => second.meetings - first.meetings || (first.key < second.key ? -1 : 1),
  );
  return {
    one: all.filter(({ country }) => country === sides[0]),
    other: all.filter(({ country }) => country === sides[1]),
    neither: all.filter(({ country }) => country === null || !sides.includes(country)),
    ties: [...ties.values()],
  };
}
