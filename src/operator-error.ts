// An error whose message is for the person at the command line: it says what to do, and needs no stack.
export class OperatorError extends Error {}
