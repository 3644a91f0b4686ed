// Bare node:http: the same bytes from a buffer for any request, 304 for any condition. What nothing can be faster than.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const body = readFileSync(process.env.BODY ?? "");
const headers = {
  "content-type": "application/json; charset=utf-8",
  etag: '"bare"',
  "content-length": body.length,
};

createServer((request, response) => {
  if (request.headers["if-none-match"] !== undefined) {
    response.writeHead(304, { etag: headers.etag });
    response.end();
  } else {
    response.writeHead(200, headers);
    response.end(body);
  }
}).listen(Number(process.env.PORT), "127.0.0.1");
