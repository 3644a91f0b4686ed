// Names for the fields' sets of values, so that generated clients have one type per set.
import type { Fields } from "../resources/define-resource.ts";
import { resources } from "../resources/resources.ts";

/** Each set of values by its name, such as `VisitType`. */
export const enums = new Map<string, readonly string[]>();
const names = new Map<string, string>();
for (const { schemaName, fields } of resources) addEnums(schemaName, fields);

/** The name of a set of values. Fields with the same values share it. */
export function enumName(values: readonly string[]): string {
  const name = names.get(JSON.stringify(values));
  if (name === undefined) throw new Error(`no field has the values ${values.join(", ")}`);
  return name;
}

function addEnums(owner: string, fields: Fields): void {
  for (const [fieldName, { values, valuesName, item, fields: parts }] of Object.entries(fields)) {
    const name = valuesName ?? joined(owner, fieldName);
    if (parts !== undefined) addEnums(name, parts);
    else if (item !== undefined) addEnums(owner, { [fieldName]: item });
    else if (values !== undefined && !names.has(JSON.stringify(values))) {
      if (enums.has(name)) throw new Error(`two sets of values are called ${name}`);
      enums.set(name, values);
      names.set(JSON.stringify(values), name);
    }
  }
}

/** `Visit` and `visit_type` give `VisitType`; `Meeting` and `kind` give `MeetingKind`. */
function joined(owner: string, fieldName: string): string {
  const own = fieldName.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return own.startsWith(owner) ? own : owner + own;
}
