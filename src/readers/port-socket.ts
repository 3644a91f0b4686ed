// A connection between two threads: a stream over a message port, on which Node's HTTP client and server talk as over
// a socket. A part is sent when the other side has taken the one before, so nothing piles up.
import { Duplex } from "node:stream";
import type { MessagePort } from "node:worker_threads";
import { z } from "zod";

/** Bytes; a request for more of them; or their end. */
const said = z.union([z.array(z.instanceof(Uint8Array)), z.literal("more"), z.literal("end")]);
type Said = z.input<typeof said> | Buffer[];

type Done = (error?: Error | null) => void;

export class PortSocket extends Duplex {
  readonly #port: MessagePort;
  /** How many parts the other side waits for. */
  #wanted = 0;
  /** Whether the other side has said that nothing more comes. */
  #hasEnded = false;
  /** Ends the present write. */
  #written: Done | null = null;

  /** Destroying the stream closes the port, and the stream on the other side. */
  constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.on("message", (message) => this.#hear(said.parse(message)));
    port.on("close", () => {
      // What came before a proper end is still to be read.
      if (!this.#hasEnded) this.destroy();
    });
  }

  override _write(part: Buffer, _encoding: BufferEncoding, done: Done): void {
    this.#send([part], done);
  }

  override _writev(parts: { chunk: Buffer }[], done: Done): void {
    this.#send(
      parts.map(({ chunk }) => chunk),
      done,
    );
  }

  override _read(): void {
    this.#say("more");
  }

  override _final(done: Done): void {
    this.#say("end");
    done();
  }

  override _destroy(error: Error | null, done: Done): void {
    this.#port.close();
    done(error);
  }

  #send(parts: Buffer[], done: Done): void {
    this.#say(parts);
    this.#written = done;
    this.#goOn();
  }

  #goOn(): void {
    const done = this.#written;
    if (done === null || this.#wanted === 0) return;
    this.#wanted--;
    this.#written = null;
    done();
  }

  #say(message: Said): void {
    this.#port.postMessage(message);
  }

  #hear(message: Said): void {
    if (message === "more") {
      this.#wanted++;
      this.#goOn();
    } else if (message === "end") {
      this.#hasEnded = true;
      this.push(null);
    } else for (const part of message) this.push(part);
  }
}
