#!/usr/bin/env node
// What the package installs as `entente`: the command line, or one sentence on a Node that is too old to read it. Such a
// Node stops at the first syntax or module that it does not know, so this file imports nothing before it has looked.

/** The oldest major version of Node that runs the program, as `engines` in package.json says. */
const NODE = 24;

if (Number.parseInt(process.versions.node, 10) < NODE) {
  console.error(`Entente needs Node ${NODE} or later; this is ${process.version}.`);
  process.exitCode = 1;
} else import("./cli.ts");
