// /problems: what each `type` of an application/problem+json answer means.
import type { FastifyInstance } from "fastify";
import { ProblemError, problemSlug, problems } from "../errors.ts";
import { documented } from "../http/documented.ts";
import { pathParameter } from "../http/list-parameters.ts";
import { refuseQuery } from "../http/read-query.ts";
import { jsonResponse, NOT_MODIFIED, problemResponses, serviceProblems } from "../http/route-schemas.ts";
import { type Answer, jsonAnswer, sendAnswer } from "../http/send.ts";

export function registerProblems(app: FastifyInstance): void {
  const explained = Object.entries(problems).map(([code, problem]) => ({
    type: app.publicAddress.link(`/problems/${problemSlug(code)}`),
    code,
    ...problem,
  }));
  const answers = new Map<string, Answer>(
    explained.map((problem) => [problemSlug(problem.code), jsonAnswer(JSON.stringify({ data: problem }))]),
  );
  const all = jsonAnswer(JSON.stringify({ data: explained }));

  app.get(
    "/problems",
    documented(() => ({
      operationId: "listProblems",
      tags: ["service"],
      summary: "List problems",
      description: "The problems that an answer can name, with what to do about each.",
      response: {
        200: jsonResponse("The problems.", { type: "object" }),
        304: NOT_MODIFIED,
        ...serviceProblems,
      },
    })),
    (request, reply) => {
      refuseQuery(request);
      return sendAnswer(request, reply, all);
    },
  );

  app.get<{ Params: { slug: string } }>(
    "/problems/:slug",
    documented(() => ({
      operationId: "getProblem",
      tags: ["service"],
      summary: "Read one problem",
      description: "What the `type` of a problem means, and what to do about it.",
      params: {
        type: "object",
        properties: { slug: pathParameter("The last part of the problem's `type`.", "unknown-parameter") },
        required: ["slug"],
      },
      response: {
        200: jsonResponse("The problem.", { type: "object" }),
        304: NOT_MODIFIED,
        ...serviceProblems,
        ...problemResponses(["RECORD_NOT_FOUND"]),
      },
    })),
    (request, reply) => {
      refuseQuery(request);
      if (request.params.slug === "") return reply.callNotFound();
      const answer = answers.get(request.params.slug);
      if (answer === undefined)
        throw new ProblemError(
          "RECORD_NOT_FOUND",
          `there is no problem '${request.params.slug.slice(0, 200)}'`,
        );
      return sendAnswer(request, reply, answer);
    },
  );
}
