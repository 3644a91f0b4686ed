// The search field of every view, with suggestions of names.
import { ask, list } from "../api.ts";
import { navigate, pageUrl, useQuery } from "../location.ts";
import { recordUrl } from "../records.ts";
import { inWords } from "../words.ts";
import { Combobox, type Suggestion } from "./combobox.tsx";

async function suggestNames(typed: string): Promise<Suggestion[]> {
  if (typed.trim() === "") return [];
  const { data } = await ask(list("/v1/autocomplete", { q: typed.trim().slice(0, 100), limit: "8" }));
  return data.map(({ type, id, name, hint }) => ({
    key: `${type} ${id}`,
    label: name,
    hint: `${inWords(type)}. ${hint ?? ""}`,
  }));
}

export function SearchBox() {
  const { view, q, relation_id } = useQuery();
  const find = (typed: string) => navigate(pageUrl({ view: "search", relation_id, q: typed.trim() || null }));
  return (
    <search>
      <Combobox
        label="Search everything"
        placeholder="Search"
        name="q"
        value={view === "search" ? (q ?? "") : ""}
        suggest={suggestNames}
        onTake={({ key }) => {
          const [type = "", id = ""] = key.split(" ");
          navigate(type === "relation" ? pageUrl({ relation_id: id }) : recordUrl(type, id));
        }}
        onEnter={find}
      />
    </search>
  );
}
