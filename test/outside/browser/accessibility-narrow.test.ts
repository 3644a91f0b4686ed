// The explorer is accessible on a phone with the dark theme.
import t from "tap";
import { lookThroughViews } from "./look-through-views.ts";
import { skip } from "./open-explorer.ts";

t.test("axe finds nothing at 360 px in the dark", { skip }, (t) => lookThroughViews(t, 360, "dark"));
