// Commands on bearer tokens, which allow changes over HTTP.
import type { Command } from "commander";
import { migrate } from "../db/schema/migrate.ts";
import { createToken, listTokens, revokeToken, SCOPES } from "../db/tokens.ts";
import { OperatorError } from "../operator-error.ts";
import { isIsoDay } from "../standards/edtf.ts";
import { actorFault } from "../write/writing.ts";
import { withDatabase, withExisting } from "./with-database.ts";

export function addTokenCommands(program: Command): void {
  const token = program
    .command("token")
    .description("make, list and revoke the tokens with which the data is changed over HTTP");

  token
    .command("create")
    .description("make a token and print it: this once, since only a digest is kept")
    .argument("<name>", "who uses it: named as the actor of changes")
    .option("--scope <scope>", "read, write (change records) or admin (merge them too)", "write")
    .option("--expires <day>", "the last day on which it holds, such as 2030-12-31 (UTC)")
    .action((name: string, { scope, expires }: { scope: string; expires?: string }) => {
      const known = SCOPES.find((one) => one === scope);
      if (known === undefined)
        throw new OperatorError(`--scope ${scope}: expected one of ${SCOPES.join(", ")}`);
      if (expires !== undefined && !isIsoDay(expires))
        throw new OperatorError(`--expires ${expires}: expected a day such as 2030-12-31`);
      const end = expires === undefined ? null : `${expires}T23:59:59.999Z`;
      const now = new Date().toISOString();
      if (end !== null && end <= now)
        throw new OperatorError(
          `--expires ${expires}: that day is over: expected ${now.slice(0, 10)} (today in UTC) or a later day`,
        );
      const fault = actorFault(name);
      if (fault !== null) throw new OperatorError(`<name>: ${fault}`);
      return withDatabase((database) => {
        migrate(database);
        if (listTokens(database).some((one) => one.name === name))
          throw new OperatorError(`there is a token '${name}' already: names are not used again`);
        console.log(createToken(database, { name, scope: known, expires: end }));
      });
    });

  token
    .command("list")
    .description("list the tokens, without their secrets")
    .action(() =>
      withExisting((database) => {
        for (const { id, name, scope, created_at, expires_at, revoked_at } of listTokens(database))
          console.log([id, name, scope, `created ${created_at}`, stateOf(expires_at, revoked_at)].join("\t"));
      }),
    );

  token
    .command("revoke")
    .description("end a token at once")
    .argument("<token>", "its id or its name")
    .action((idOrName: string) =>
      withExisting((database) => {
        if (!revokeToken(database, idOrName))
          throw new OperatorError(`there is no token '${idOrName}' in force`);
        console.log(`revoked ${idOrName}`);
      }),
    );
}

function stateOf(expires: string | null, revoked: string | null): string {
  if (revoked !== null) return `revoked ${revoked}`;
  if (expires === null) return "in force";
  return expires > new Date().toISOString() ? `in force until ${expires}` : `expired ${expires}`;
}
