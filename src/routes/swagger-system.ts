// What the plugins of /docs use of Swagger UI: only types, because the plugins run in the browser as text.

/** An Immutable list or map, as Swagger UI holds a document. */
export interface Held {
  get: (key: unknown) => unknown;
  merge: (...others: unknown[]) => Held;
  entries: () => Iterable<[unknown, Held]>;
  filter: (keep: (value: Held, key: unknown) => boolean) => Held;
  find: (wanted: (value: Held) => boolean) => Held | undefined;
  getIn: (path: readonly unknown[]) => Held | undefined;
  setIn: (path: readonly unknown[], value: unknown) => Held;
  hashCode: () => number;
  toJS: () => Node;
  [Symbol.iterator]: () => Iterator<Held>;
}

export type Props = Record<string, Held>;
export type Component = (props: Props) => unknown;

/** A part of a document. */
export type Node = string | number | boolean | null | undefined | Node[] | { [key: string]: Node };

/** A component that is connected to the state. */
export type Container = new (props: Props) => { mapStateToProps(state: Held, props: Props): object };

/** The path and the method of an operation. */
export type Operation = readonly [path: string, method: string];

export interface System {
  React: {
    createElement: (type: unknown, props: object | null, ...children: unknown[]) => unknown;
    Fragment: unknown;
    memo: (component: Component, same: (one: Props, other: Props) => boolean) => unknown;
    useState: <State>(initial: State) => [State, (next: State) => void];
  };
  Im: {
    List: ((entries?: readonly unknown[]) => Held) & { isList: (value: unknown) => value is Held };
    Map: (entries?: readonly (readonly [string, unknown])[]) => Held;
  };
  fn: { fetch: unknown };
  specSelectors: {
    specJson: () => Held;
    operationScheme: (...operation: Operation) => string;
    parameterValues: (operation: Operation) => Held;
  };
  layoutSelectors: { currentFilter: () => unknown };
  oas3Selectors: { responseCodeContentType: (...response: readonly unknown[]) => unknown };
  specActions: {
    executeRequest: (request: object) => unknown;
    updateResolvedSubtree: (path: readonly string[], value: unknown) => unknown;
  };
}
