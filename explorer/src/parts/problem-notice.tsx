// The problem of a refused call, in the API's own words.
import type { Problem } from "../api.ts";

export function ProblemNotice({ problem }: { problem: Problem | null }) {
  if (problem === null) return null;
  return (
    <div class="problem" role="alert">
      <p>
        <b>{problem.title}:</b> {problem.detail}.
      </p>
      <p>{problem.hint}</p>
    </div>
  );
}
