// An error whose message is for the person at the command line: it says what to do, and is shown without a stack
// trace.
export class OperatorError extends Error {}
