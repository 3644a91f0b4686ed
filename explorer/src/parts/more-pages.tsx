// A list that grows page by page, by following the API's cursor.
import { useEffect, useState } from "preact/hooks";
import { ask, type Call, type Problem, useAnswer } from "../api.ts";

interface Page<One> {
  data: One[];
  meta: { total: number };
  links: { next: string | null };
}

/** The first page of a call, and a function that appends the next one, or null at the end. */
export function usePages<One, Body extends Page<One>>(call: Call<Body & Page<One>>) {
  const { body, problem, settled } = useAnswer(call);
  const [later, setLater] = useState<Page<One>[]>([]);
  useEffect(() => setLater([]), [call.url]);
  const last = later.at(-1) ?? body;
  const next = last?.links.next ?? null;
  const more = async () => {
    if (next === null) return;
    const page = await ask<Page<One>>({ url: next });
    setLater((pages) => [...pages, page]);
  };
  return {
    body,
    problem: problem satisfies Problem | null,
    settled,
    records: [...(body?.data ?? []), ...later.flatMap(({ data }) => data)],
    more: next === null ? null : more,
  };
}

export function MoreButton({
  more,
  shown,
  total,
}: {
  more: (() => Promise<void>) | null;
  shown: number;
  total: number;
}) {
  if (more === null) return null;
  return (
    <p class="more">
      <button type="button" onClick={more}>
        Show more
      </button>{" "}
      <span class="quiet">
        {shown} of {total.toLocaleString("en")}
      </span>
    </p>
  );
}
