// A plugin for Swagger UI that runs in the browser. The function below is sent as its source text, so it must not use
// anything from outside itself. To execute an operation, Swagger UI renders all its texts, parameters and answers
// several times, merges each of its parameters with all of them, and copies the whole document. Here it does for an
// operation what that operation needs, and renders what has changed.
import type { Component, Container, Held, Operation, Props, System } from "./swagger-system.ts";

interface Execution {
  path: string;
  method: string;
  operation: Held;
}
type SetResponse = (path: string, method: string, answer: object) => unknown;

export function onlyWhatChanged(system: System) {
  const { createElement, memo } = system.React;
  const { List, Map: held } = system.Im;

  /** The component, rendered again only if one of these properties has changed. */
  const changingWith =
    (...names: readonly string[]) =>
    (Original: Component) =>
      memo(Original, (one, other) => names.every((name) => one[name] === other[name]));

  /** The component, which shows only its properties: no change of the state renders it again. */
  const stateless = (Original: Component) =>
    Object.assign((props: Props) => createElement(Original, props), {
      prototype: { mapStateToProps: () => ({}) },
    });

  const placeOf = (operation: Operation) => ["paths", ...operation, "parameters"];

  const parametersOf = (state: Held, operation: Operation): Held =>
    state.getIn(["resolvedSubtrees", ...placeOf(operation)]) ?? List();

  const keysOf = (parameter: Held): [string, string] => {
    const key = `${parameter.get("in")}.${parameter.get("name")}`;
    return [key, `${key}.hash-${parameter.hashCode()}`];
  };

  /** A parameter with what is entered for it. */
  const parameterWithMetaByIdentity = (state: Held, operation: Operation, parameter: Held): Held => {
    const entered = state.getIn(["meta", ...placeOf(operation)]) ?? held();
    return parameter.merge(...keysOf(parameter).map((key) => entered.get(key) ?? {}));
  };

  const valueIn = (state: Held, operation: Operation, parameter: Held): unknown => {
    const value = parameterWithMetaByIdentity(state, operation, parameter).get("value");
    return List.isList(value) ? value.filter((one: unknown) => one !== "") : value;
  };

  const parameterValues = (state: Held, operation: Operation): Held =>
    held([...parametersOf(state, operation)].map((one) => [keysOf(one)[0], valueIn(state, operation, one)]));

  /** Only what is missing is found here: the server says what is wrong with a value. */
  const validateParameters = (state: Held, { payload }: { payload: { pathMethod: Operation } }): Held =>
    [...parametersOf(state, payload.pathMethod)]
      .filter((one) => one.get("required") === true)
      .reduce((next, one) => {
        const isMissing = (valueIn(state, payload.pathMethod, one) ?? "") === "";
        const errors = List(isMissing ? ["Required field is not provided"] : []);
        return next.setIn(["meta", ...placeOf(payload.pathMethod), keysOf(one)[1], "errors"], errors);
      }, state);

  /** Sends a request. Of the document it needs only the operation, and what holds for all operations. */
  const execute =
    ({ path, method, operation, ...more }: Execution) =>
    ({ fn, specActions, specSelectors }: System) => {
      const needed = operation.filter((_, key) => key !== "responses");
      const document = specSelectors.specJson();
      return specActions.executeRequest({
        ...more,
        fetch: fn.fetch,
        operation: needed,
        pathName: path,
        method,
        scheme: specSelectors.operationScheme(path, method),
        parameters: specSelectors.parameterValues([path, method]).toJS(),
        spec: document
          .filter((_, key) => key !== "paths" && key !== "components")
          .setIn(["components", "securitySchemes"], document.getIn(["components", "securitySchemes"]))
          .setIn(["paths", path, method], needed)
          .toJS(),
      });
    };

  let last: { from: readonly unknown[]; tags: unknown } = { from: [], tags: null };
  /** The operations of each tag: the same until there is another document or filter. */
  const taggedOperations =
    (original: () => unknown, { layoutSelectors }: System) =>
    (state: Held): unknown => {
      const from = [state.get("json"), layoutSelectors.currentFilter()];
      if (from.some((one, at) => one !== last.from[at])) last = { from, tags: original() };
      return last.tags;
    };

  /** An operation, rendered again if something was entered for it or its references were replaced. */
  const operationContainer = (Original: Container) =>
    class extends Original {
      override mapStateToProps(state: Held, props: Props): object {
        const [entered, resolved] = ["meta", "resolvedSubtrees"].map((part) =>
          state.getIn(["spec", part, "paths", props.path, props.method]),
        );
        return { ...super.mapStateToProps(state, props), entered, resolved };
      }
    };

  /** An answer is shown as its text; its values would only be kept. */
  const setResponse = (original: SetResponse) => (path: string, method: string, answer: object) =>
    original(path, method, { ...answer, obj: undefined, body: undefined });

  return {
    wrapComponents: {
      OperationContainer: operationContainer,
      Markdown: stateless,
      HighlightCode: stateless,
      SyntaxHighlighter: stateless,
      JumpToPath: stateless,
      CopyToClipboardBtn: stateless,
      authorizeOperationBtn: stateless,
      onlineValidatorBadge: () => () => null,
      parameterRow: changingWith("param", "isExecute"),
      response: (Original: Component, { oas3Selectors }: System) => {
        const Kept = changingWith(
          "response",
          "className",
          "contentType",
          "activeExamplesKey",
          "chosen",
        )(Original);
        return (props: Props) => {
          const chosen = oas3Selectors.responseCodeContentType(props.path, props.method, props.code);
          return createElement(Kept, { ...props, chosen });
        };
      },
    },
    statePlugins: {
      spec: {
        actions: { execute },
        reducers: { spec_validate_param: validateParameters },
        selectors: { parameterWithMetaByIdentity, parameterValues },
        // No interceptor changes a request after it was made.
        wrapActions: { setMutatedRequest: () => () => undefined, setResponse },
        wrapSelectors: { taggedOperations },
      },
    },
  };
}
