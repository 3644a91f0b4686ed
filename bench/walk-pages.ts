// URLs that nobody asked for before: the pages of filtered lists, followed by their cursors.
import { z } from "zod";
import { buildApp } from "../src/app.ts";
import { Database } from "../src/db/open.ts";

const page = z.object({ data: z.array(z.unknown()), links: z.object({ next: z.string().nullable() }) });

export interface Pages {
  /** Full pages of which no two hold the same record. */
  cold: string[];
  /** Other pages, of the same records. */
  warm: string[];
}

export async function walkPages(file: string, count: number): Promise<Pages> {
  const database = new Database(file, { readonly: true });
  const app = await buildApp({ database });
  const guests = database.all({
    sql: "SELECT guest_country AS id, count(*) AS visits FROM visit GROUP BY 1 HAVING visits BETWEEN 100 AND 2000",
    parameters: [],
  });
  const walk = async (first: string): Promise<string[]> => {
    const urls: string[] = [];
    for (let url: string | null = first; url !== null; ) {
      const { data, links } = page.parse((await app.inject(url)).json());
      if (data.length === 20) urls.push(url);
      url = links.next;
    }
    return urls;
  };
  const pages: Pages = { cold: [], warm: [] };
  for (const { id } of guests) {
    if (pages.cold.length >= count) break;
    const list = `/v1/visits?guest_country=${id}&limit=20`;
    pages.cold.push(...(await walk(list)));
    for (const sort of ["date", "title", "-title", "document_count"])
      pages.warm.push(...(await walk(`${list}&sort=${sort}`)));
  }
  await app.close();
  database.close();
  return pages;
}
