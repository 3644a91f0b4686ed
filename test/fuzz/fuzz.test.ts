// A short run of the fuzzer, the same each time. `npm run fuzz -- --minutes 30` is the long one.
import t from "tap";
import { allOperations } from "../contract/document.ts";
import { fuzz } from "./run.ts";

const operations = allOperations();

const TRIES = 3000;

t.test(`${TRIES} requests, right, nearly right and hostile`, async (t) => {
  const { tried, seen, failure } = await fuzz(1973, (tried) => tried < TRIES);
  t.equal(failure, null);
  t.equal(tried, TRIES);
  const share = (from: number) =>
    [...seen].reduce((sum, [status, count]) => sum + (status >= from && status < from + 100 ? count : 0), 0) /
    tried;
  t.ok(share(200) > 0.1, `${Math.round(share(200) * 100)} % are answered`);
  t.ok(share(400) > 0.2, `${Math.round(share(400) * 100)} % are refused`);
  t.ok(
    operations.some(({ method }) => method !== "get") ? (seen.get(201) ?? 0) > 0 : true,
    "records are made",
  );
});
