// Answers connections that never became a request: bytes that are not HTTP, header fields that are too large, clients
// that are too slow. It works on the socket alone and closes it.

import type { Socket } from "node:net";
import { type ProblemCode, ProblemError, problemBody, problems } from "../../errors.ts";
import { CORS } from "../headers.ts";
import type { PublicAddress } from "../public-address.ts";

const CODES: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: "HEADERS_TOO_LARGE",
  ERR_HTTP_REQUEST_TIMEOUT: "REQUEST_TIMEOUT",
};

const PHRASES: Readonly<Partial<Record<ProblemCode, string>>> = {
  HEADERS_TOO_LARGE: "Request Header Fields Too Large",
  REQUEST_TIMEOUT: "Request Timeout",
};

/** Answers a parser error or a timeout with a problem. Returns the problem's code, or null if nobody is listening. */
export function answerClientError(
  error: NodeJS.ErrnoException,
  socket: Socket,
  address: PublicAddress,
): ProblemCode | null {
  // The client has left, or is in the middle of another answer and could not read this one.
  if (error.code === "ECONNRESET" || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return null;
  }
  const code = CODES[error.code ?? ""] ?? "MALFORMED_REQUEST";
  const { status, title } = problems[code];
  const body = JSON.stringify(problemBody(new ProblemError(code, detailOf(code)), "/", address.prefix));
  const headers = {
    ...CORS,
    "content-type": "application/problem+json; charset=utf-8",
    "content-length": String(Buffer.byteLength(body)),
    "cache-control": "no-store",
    connection: "close",
  };
  const head = [
    `HTTP/1.1 ${status} ${PHRASES[code] ?? title}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
  return code;
}

const detailOf = (code: ProblemCode): string =>
  code === "MALFORMED_REQUEST"
    ? "what was sent is no HTTP/1.1 request"
    : code === "REQUEST_TIMEOUT"
      ? "the request was not complete when its time was up"
      : "the request line and the header fields together are larger than is read here";
