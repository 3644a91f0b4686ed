// Programs that a test needs and a machine may lack.
import { spawnSync } from "node:child_process";

/** Why a test is skipped; false where the command is there. */
export const missing = (command: string): string | false =>
  spawnSync(command, ["--version"]).error ? `${command} is not on this machine` : false;
