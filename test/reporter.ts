// Prints the failures of each file and the files that took longest, and ends with one line of counts.
import { PassThrough, Writable } from "node:stream";
import { Parser, type Result } from "tap-parser";

const SLOWEST = 10;
/** Its tests are test files. */
const TOGETHER = /^test\/by-folder\//;

export default class Reporter extends Writable {
  readonly #parser = new Parser({ name: "entente" });
  readonly #out = new PassThrough();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  readonly #files: { name: string; ms: number }[] = [];

  constructor() {
    super();
    this.#watch(this.#parser);
    this.#timeFiles(this.#parser);
    this.#parser.on("complete", () => {
      this.#writeSlowest();
      const { passed, failed, skipped } = this.#counts;
      this.#out.end(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
    });
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#parser.write(chunk.toString());
    done();
  }

  override _final(done: () => void): void {
    this.#parser.end();
    done();
  }

  override pipe<T extends NodeJS.WritableStream>(destination: T): T {
    return this.#out.pipe(destination);
  }

  /** The files of a folder that runs together are the tests of one file. */
  #timeFiles(parser: Parser): void {
    parser.on("child", (child: Parser) => {
      if (TOGETHER.test(child.name)) this.#timeFiles(child);
    });
    parser.on("assert", ({ name, time }: Result) => {
      if (!TOGETHER.test(name)) this.#files.push({ name, ms: time ?? 0 });
    });
  }

  /** The line of a subtest repeats the results of its assertions. It counts only if it fails and none of them did. */
  #watch(parser: Parser): void {
    let subtest: Parser | null = null;
    parser.on("child", (child: Parser) => {
      subtest = child;
      this.#watch(child);
    });
    parser.on("assert", (result: Result) => {
      const repeats = subtest !== null && (result.ok || subtest.fail > 0);
      subtest = null;
      if (!repeats) this.#count(parser, result);
    });
    parser.on("bailout", (reason: string) => this.#out.write(`bail out: ${reason}\n`));
  }

  #writeSlowest(): void {
    const slowest = this.#files.toSorted((a, b) => b.ms - a.ms).slice(0, SLOWEST);
    if (slowest.length > 1) this.#out.write("slowest files:\n");
    for (const { name, ms } of slowest) this.#out.write(`${(ms / 1000).toFixed(1).padStart(7)} s  ${name}\n`);
  }

  #count(parser: Parser, result: Result): void {
    if (result.skip) {
      this.#counts.skipped++;
      this.#out.write(`skipped: ${parser.fullname} › ${result.name}: ${result.skip}\n`);
    } else if (result.ok) this.#counts.passed++;
    else {
      this.#counts.failed++;
      const details = result.diag === null ? "" : `\n${JSON.stringify(result.diag, null, 2)}`;
      this.#out.write(`not ok: ${parser.fullname} › ${result.name}${details}\n\n`);
    }
  }
}
