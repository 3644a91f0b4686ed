// A break is named in the change log by its place. The baseline is the document of its commit.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import t from "tap";
import { z } from "zod";
import { compareContracts } from "../../scripts/compare-contracts.ts";
import { line, namedBreaks, unnamed } from "../../scripts/contract-diff.ts";
import { before, INPUT, LIMIT, LIST, planted, VISIT } from "./plant.ts";

t.test("the newest version of the change log names places, with * for anything", async (t) => {
  const changelog = [
    "# Changelog",
    "## [2.0.0] - unreleased",
    "### Added",
    "- `GET /v1/visits?limit` is new.",
    "### Breaks",
    "- `Visit.*` has other names: read `date`.",
    "- `GET /v1/*?limit` takes at most 100: ask for more pages.",
    "### Fixed",
    "- `/v1/meetings`",
    "## [1.0.0]",
    "### Breaks",
    "- `/v1/meetings`",
  ].join("\n\n");
  const names = namedBreaks(changelog);
  t.strictSame(names, ["Visit.*", "date", "GET /v1/*?limit"]);
  const differences = compareContracts(
    before,
    planted(
      [[...VISIT, "occasion"]],
      [[...INPUT, "occasion"]],
      [[...LIMIT, "schema", "maximum"], 100],
      [["paths", "/v1/meetings"]],
      [[...LIST, "parameters", "cursor"]],
    ),
  );
  t.strictSame(unnamed(differences, names).map(line), [
    "GET /v1/visits?cursor: removed (1 operation)",
    "VisitInput.occasion: removed (2 operations)",
    "/v1/meetings: removed",
  ]);
  t.strictSame(
    unnamed(differences, ["GET /v1/visits?*", "Visit.occasion", "/v1/meeting", "VisitInput"]).map(line),
    ["VisitInput.occasion: removed (2 operations)", "/v1/meetings: removed"],
  );
});

t.test("the document of the baseline is that of its commit", async (t) => {
  const { commit } = z
    .object({ name: z.string(), commit: z.string().regex(/^[0-9a-f]{40}$/) })
    .parse(JSON.parse(readFileSync("baseline/baseline.json", "utf8")));
  const { status, stdout } = spawnSync("git", ["show", `${commit}:openapi.yaml`], {
    encoding: "utf8",
    maxBuffer: 2 ** 25,
  });
  if (status !== 0) t.pass("this clone does not hold the commit", { skip: true });
  else t.ok(stdout === readFileSync("baseline/openapi.yaml", "utf8"), "the same bytes");
});
