// Gzip is sent to clients that name it with any quality above zero (RFC 9110, sections 12.4.2 and 12.5.3).
import t from "tap";
import { acceptsGzip } from "../../src/http/answer/send.ts";

t.test("gzip is sent to who takes it, and to nobody else", async (t) => {
  const cases: [accepted: string | undefined, takesGzip: boolean][] = [
    [undefined, false],
    ["", false],
    ["gzip", true],
    ["GZIP", true],
    ["br, gzip", true],
    ["gzip, deflate, br, zstd", true],
    ["gzip;q=0.001", true],
    ["gzip;q=0.5, identity", false],
    ["gzip;q=1.0", true],
    ["identity", false],
    ["br", false],
    ["gzip;q=0", false],
    ["gzip;q=0.000", false],
    ["gzip;q=0, br", false],
    ["gzip;q=0 , br", false],
    ["gzip; q=0 ", false],
    ["gzip ;Q=0", false],
    ["br;q=1, gzip;q=0", false],
    ["ungzip", false],
  ];
  for (const [accepted, takesGzip] of cases)
    t.equal(
      acceptsGzip(accepted === undefined ? {} : { "accept-encoding": accepted }),
      takesGzip,
      `Accept-Encoding: ${accepted}`,
    );
});
