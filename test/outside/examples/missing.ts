// Finds out whether a program that a test needs is installed.
import { spawnSync } from "node:child_process";

/** The reason to skip a test; false if the command is installed. */
export const missing = (command: string): string | false =>
  spawnSync(command, ["--version"]).error ? `${command} is not on this machine` : false;
