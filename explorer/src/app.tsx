// Chooses the view by the URL, and updates the title, the navigation and the focus.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { item, list, type RecordOf, useAnswer } from "./api.ts";
import { pageUrl, useQuery } from "./location.ts";
import { ProblemNotice } from "./parts/problem-notice.tsx";
import { AllRelations } from "./views/all-relations.tsx";
import { Areas } from "./views/areas.tsx";
import { ListPage } from "./views/list.tsx";
import { People } from "./views/people.tsx";
import { Questions } from "./views/questions.tsx";
import { Quotes } from "./views/quotes.tsx";
import { RecordPage } from "./views/record.tsx";
import { Search } from "./views/search.tsx";
import { SourcePage } from "./views/source.tsx";
import { Sources } from "./views/sources.tsx";
import { Timeline } from "./views/timeline.tsx";

type Query = Readonly<Record<string, string>>;

/** Views of one relation; without a relation, they offer all of them. */
const OF_A_RELATION: Readonly<
  Record<string, (relation: RecordOf<"Relation">, query: Query) => ComponentChildren>
> = {
  timeline: (relation, query) => <Timeline key={relation.id} relation={relation} query={query} />,
  areas: (relation, query) => <Areas key={relation.id} relation={relation} query={query} />,
  people: (relation, query) => <People key={relation.id} relation={relation} query={query} />,
  quotes: (relation, query) => <Quotes key={relation.id} relation={relation} query={query} />,
};

export function App() {
  const query = useQuery();
  const view = query.view ?? "timeline";
  const relations = useAnswer(
    list("/v1/relations", { visit_count_min: "1", sort: "-visit_count", limit: "1" }),
  );
  const [first] = relations.body?.data ?? [];
  const pair = query.relation_id ?? (relations.body?.meta.total === 1 ? first?.id : undefined);
  const answer = useAnswer(pair === undefined ? null : item("/v1/relations/{id}", pair));
  const found = answer.body !== null && "countries" in answer.body.data ? answer.body.data : null;
  const relation = pair === undefined ? null : found;
  useNavigation(view, query.relation_id);
  usePageTitle(view, query);
  if (answer.problem !== null && pair !== undefined)
    return (
      <>
        <h1>No such relation</h1>
        <ProblemNotice problem={answer.problem} />
        <p>
          <a href={pageUrl({})}>All relations</a>
        </p>
      </>
    );
  const shown = OF_A_RELATION[view];
  if (shown !== undefined) {
    if (relation !== null) return <>{shown(relation, query)}</>;
    return pair === undefined && relations.body !== null ? <AllRelations query={query} /> : null;
  }
  if (view === "record") return <RecordPage query={query} />;
  if (view === "list") return <ListPage key={query.call} call={query.call ?? ""} />;
  if (view === "sources") return <Sources />;
  if (view === "source") return <SourcePage key={query.id} query={query} />;
  if (view === "search") return <Search query={query} />;
  if (view === "questions") return <Questions relation={relation ?? first ?? null} />;
  return (
    <>
      <h1>There is no such view</h1>
      <p>
        “{view}” is none of the views: <a href={pageUrl({})}>begin with the timeline</a>.
      </p>
    </>
  );
}

/** Keeps the relation in the header's links and marks the current one. */
function useNavigation(view: string, relationId: string | undefined): void {
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>("header nav a[data-view]")) {
      const name = link.dataset.view ?? "";
      // The guide and the documentation are separate pages.
      if (link.pathname !== location.pathname) continue;
      link.href = pageUrl({ view: name === "timeline" ? null : name, relation_id: relationId });
      const shown = name === view || (name === "sources" && view === "source");
      if (shown) {
        link.setAttribute("aria-current", "page");
        link.scrollIntoView({ block: "nearest", inline: "center" });
      } else link.removeAttribute("aria-current");
    }
  }, [view, relationId]);
}

/**
 * A new view starts at its top, for the eyes and for a screen reader. A new filter in the same view does not move the
 * page.
 */
function usePageTitle(view: string, { relation_id, type, id }: Query): void {
  const shown = [view, relation_id, type, id].join(" ");
  const before = useRef(shown);
  useEffect(() => {
    const title = () => {
      const heading = document.querySelector("#app h1")?.textContent ?? "";
      if (heading !== "") document.title = `${heading} · Entente`;
    };
    const observer = new MutationObserver(title);
    const app = document.getElementById("app");
    if (app !== null) observer.observe(app, { childList: true, subtree: true, characterData: true });
    title();
    if (before.current !== shown) {
      before.current = shown;
      if (!location.hash) scrollTo(0, 0);
      document.getElementById("main")?.focus({ preventScroll: true });
    }
    return () => observer.disconnect();
  }, [shown]);
}
