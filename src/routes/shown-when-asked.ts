// A plugin for Swagger UI that runs in the browser. The function below is sent as its source text, so it must not use
// anything from outside itself. A list has about seventy parameters: only the most used ones and the successful
// answers are shown at first, the others in groups on demand. What is not shown is not rendered.

/** An Immutable list or map, as Swagger UI holds a document. */
interface Held {
  get: (key: unknown) => unknown;
  merge: (...others: unknown[]) => Held;
  entries: () => Iterable<[unknown, Held]>;
  filter: (keep: (value: Held, key: unknown) => boolean) => Held;
  find: (wanted: (value: Held) => boolean) => Held | undefined;
  getIn: (path: readonly unknown[]) => Held | undefined;
  hashCode: () => number;
}
type Props = Record<string, Held>;
type Component = (props: Props) => unknown;
interface System {
  React: {
    createElement: (type: unknown, props: object | null, ...children: unknown[]) => unknown;
    Fragment: unknown;
    memo: (component: Component) => unknown;
    useState: <State>(initial: State) => [State, (next: State) => void];
  };
  specSelectors: { specJsonWithResolvedSubtrees: () => Held };
}

export function shownWhenAsked(system: System) {
  const { createElement, Fragment, useState } = system.React;

  /** The component with the ungrouped entries, and a button for each group. */
  const inGroups =
    (name: string, groupOf: (value: Held, key: unknown) => string) =>
    (Original: Component) =>
    (props: Props) => {
      const [shown, show] = useState<readonly string[]>([""]);
      const all = props[name];
      if (all === undefined) return createElement(Original, props);
      const hidden = new Map<string, number>();
      for (const [key, value] of all.entries()) {
        const group = groupOf(value, key);
        if (!shown.includes(group)) hidden.set(group, (hidden.get(group) ?? 0) + 1);
      }
      const entries = all.filter((value, key) => shown.includes(groupOf(value, key)));
      const buttons = [...hidden].map(([group, count]) =>
        createElement(
          "button",
          { key: group, type: "button", className: "btn", onClick: () => show([...shown, group]) },
          `${group} (${count})`,
        ),
      );
      return createElement(
        Fragment,
        null,
        createElement(Original, { ...props, [name]: entries }),
        buttons.length > 0 && createElement("div", { className: "more" }, "More: ", ...buttons),
      );
    };

  /** Replaces a selector of Swagger UI that merges every parameter with its input, once for each parameter. */
  const parameterWithMetaByIdentity = () => (state: Held, pathMethod: readonly string[], parameter: Held) => {
    const at = ["paths", ...pathMethod, "parameters"];
    const [where, name] = [parameter.get("in"), parameter.get("name")];
    const found = system.specSelectors
      .specJsonWithResolvedSubtrees()
      .getIn(at)
      ?.find((one) => one.get("in") === where && one.get("name") === name);
    const entered = state.getIn(["meta", ...at]);
    if (entered === undefined) return found ?? parameter;
    const keys = [`${where}.${name}`, `${where}.${name}.hash-${parameter.hashCode()}`];
    return (found ?? parameter).merge(...keys.map((key) => entered.get(key) ?? {}));
  };

  return {
    wrapComponents: {
      // Renders a text only when it changes itself.
      Markdown: (Original: Component) => system.React.memo(Original),
      parameters: inGroups("parameters", (one) => String(one.get("x-group") ?? "")),
      responses: inGroups("responses", (_, status) => (/^2/.test(String(status)) ? "" : "Other answers")),
    },
    statePlugins: { spec: { wrapSelectors: { parameterWithMetaByIdentity } } },
  };
}
