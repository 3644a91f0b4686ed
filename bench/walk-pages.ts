// URLs that nobody asked for before: the pages of filtered lists, followed by their cursors.
import { z } from "zod";
import { buildApp } from "../src/app.ts";
import { Database } from "../src/db/connection/database.ts";

const page = z.object({ data: z.array(z.unknown()), links: z.object({ next: z.string().nullable() }) });

export interface Pages {
  /** Full pages of which no two hold the same record. */
  cold: string[];
  /** Other pages of the same lists and records: they begin a few records later. */
  warm: string[];
}

export async function walkPages(file: string, count: number): Promise<Pages> {
  const database = new Database(file, { readonly: true });
  const app = await buildApp({ database });
  const guests = database.all({
    sql: "SELECT guest_country AS id, count(*) AS visits FROM visit GROUP BY 1 HAVING visits BETWEEN 100 AND 2000",
    parameters: [],
  });
  const ask = async (url: string) => page.parse((await app.inject(url)).json());
  const walk = async (first: string | null): Promise<string[]> => {
    const urls: string[] = [];
    for (let url = first; url !== null; ) {
      const { data, links } = await ask(url);
      if (data.length === 20) urls.push(url);
      url = links.next;
    }
    return urls;
  };
  const pages: Pages = { cold: [], warm: [] };
  for (const { id } of guests) {
    if (pages.cold.length >= count) break;
    const list = (limit: number) => `/v1/visits?guest_country=${id}&limit=${limit}`;
    pages.cold.push(...(await walk(list(20))));
    for (const later of [5, 10, 15]) {
      const { next } = (await ask(list(later))).links;
      pages.warm.push(...(await walk(next?.replace(`limit=${later}`, "limit=20") ?? null)));
    }
  }
  await app.close();
  database.close();
  return pages;
}
