// Ties that were severed and restored: what can be known of them on a given day.
import t from "tap";
import { z } from "zod";
import { openWritable, parliament } from "../write-app.ts";

const state = z.object({
  data: z.object({
    ties: z
      .object({ severed: z.object({ id: z.string(), date: z.string(), certainty: z.string() }).nullable() })
      .nullable(),
  }),
});

t.test("the last severing that was not undone", async (t) => {
  const { app, send, item } = await openWritable(t);
  const write = async (id: string, kind: string, date: string) =>
    item(
      await send("POST", "/v1/milestones", {
        body: {
          id,
          title: id,
          summary: "Made in a test.",
          relation_id: "JPN-VNM",
          date,
          kind,
          evidence: parliament.evidence,
        },
      }),
      201,
    );
  const on = async (day: string) => {
    const { ties } = state.parse((await app.inject(`/v1/relations/JPN-VNM?as_of=${day}`)).json()).data;
    return ties === null ? "no ties" : ties.severed && `${ties.severed.id} ${ties.severed.certainty}`;
  };
  t.equal(await on("2000-01-01"), null);
  await write("cut", "severed", "1990-05-10");
  await write("again", "restored", "1995");
  await write("cut-once-more", "severed", "2010-03");
  t.equal(await on("1970-01-01"), "no ties");
  t.equal(await on("1990-05-09"), null);
  t.equal(await on("1990-05-10"), "cut certain");
  t.equal(await on("1994-12-31"), "cut certain");
  t.equal(await on("1995-01-01"), "cut possible", "they may have been restored by then");
  t.equal(await on("1995-12-31"), null);
  t.equal(await on("2010-02-28"), null);
  t.equal(await on("2010-03-01"), "cut-once-more possible");
  t.equal(await on("2010-03-31"), "cut-once-more certain");
  t.equal(await on("9999-12-31"), "cut-once-more certain");
});
