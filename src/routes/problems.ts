// /problems: what each `type` of an application/problem+json answer means.
import type { FastifyInstance } from "fastify";
import { ProblemError, problemSlug, problems } from "../errors.ts";
import { type Answer, jsonAnswer, sendAnswer } from "../http/answer/send.ts";
import { refuseQuery } from "../http/read-query.ts";

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

  app.get("/problems", (request, reply) => {
    refuseQuery(request);
    return sendAnswer(request, reply, all);
  });

  app.get<{ Params: { slug: string } }>("/problems/:slug", (request, reply) => {
    refuseQuery(request);
    if (request.params.slug === "") return reply.callNotFound();
    const answer = answers.get(request.params.slug);
    if (answer === undefined)
      throw new ProblemError(
        "RECORD_NOT_FOUND",
        `there is no problem '${request.params.slug.slice(0, 200)}'`,
      );
    return sendAnswer(request, reply, answer);
  });
}
