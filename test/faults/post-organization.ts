// A write request as a client sends it.
import { parliament } from "../write-app.ts";

export const postOrganization = (url: string, token: string, id: string): Promise<Response> =>
  fetch(`${url}/v1/organizations`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ ...parliament, id }),
  });
