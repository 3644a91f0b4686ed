// A plugin for Swagger UI that runs in the browser. The function below is sent as its source text, so it must not use
// anything from outside itself. A list has about seventy parameters: only the most used ones and the successful
// answers are shown at first, the others in groups on demand. What is not shown is not rendered.

import type { Component, Held, Props, System } from "./swagger-system.ts";

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

  return {
    wrapComponents: {
      parameters: inGroups("parameters", (one) => String(one.get("x-group") ?? "")),
      responses: inGroups("responses", (_, status) => (/^2/.test(String(status)) ? "" : "Other answers")),
    },
  };
}
