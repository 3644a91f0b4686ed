// `entente prefer`: which origin a record follows where several say something else.
import { userInfo } from "node:os";
import type { Command } from "commander";
import { followedOrigins, preferOrder } from "../write/prefer-origins.ts";
import { write } from "../write/writing.ts";
import { withExisting } from "./with-database.ts";

interface Options {
  actor: string;
  reason?: string;
}

export function addOriginCommands(program: Command): void {
  program
    .command("prefer")
    .description(
      "follow these origins first where several say something else; without arguments, list all in their order",
    )
    .argument(
      "[origin...]",
      "data files (by the ids of their sources) and packs, the first that is followed first",
    )
    .option("--actor <name>", "who makes the change", userInfo().username)
    .option("--reason <text>", "why, for those who read the log")
    .action((names: string[], { actor, reason }: Options) =>
      withExisting(
        (database) => {
          if (names.length === 0) {
            for (const name of followedOrigins(database)) console.log(name);
            return;
          }
          const { order, changed } = write(database, { actor, reason: reason ?? null }, (writing) =>
            preferOrder(writing, names),
          );
          console.log(`followed in this order: ${order.join(", ")}`);
          console.log(`${changed} ${changed === 1 ? "record shows" : "records show"} something else`);
        },
        { readonly: names.length === 0 },
      ),
    );
}
