// The name of the current relation, and a field to choose another.
import { ask, list } from "../api.ts";
import { changed, navigate } from "../location.ts";
import { counted } from "../words.ts";
import { Combobox } from "./combobox.tsx";

const OFFERED = "12";

async function suggestRelations(typed: string) {
  const words = typed.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const call = list("/v1/relations", {
    q: words.map((word) => `${word}*`).join(" "),
    sort: "-visit_count",
    limit: OFFERED,
  });
  const { data } = await ask(call);
  return data.map(({ id, title, visit_count }) => ({
    key: id,
    label: title,
    hint: counted(visit_count, "visit"),
  }));
}

interface Props {
  title: string;
  /** The part of the relation that the view shows. */
  part?: string;
}

export function RelationHeader({ title, part }: Props) {
  return (
    <div class="relation-header">
      <h1>
        {title}
        {part !== undefined && <span class="part">{part}</span>}
      </h1>
      <RelationPicker />
    </div>
  );
}

export function RelationPicker() {
  return (
    <Combobox
      label="Choose another pair of countries"
      placeholder="Another pair of countries"
      value=""
      suggest={suggestRelations}
      onTake={({ key }) => navigate(changed({ relation_id: key, ...NOT_OF_ANOTHER }))}
    />
  );
}

/** Parameters that do not apply to another relation. */
const NOT_OF_ANOTHER = {
  day: null,
  date_from: null,
  date_to: null,
  person: null,
  stance: null,
  nature: null,
  speaker_ids: null,
  area_ids: null,
  actors: null,
  speaker_id: null,
  directness: null,
};
