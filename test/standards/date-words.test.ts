// EDTF dates in words, which are no more precise than the dates.
import t from "tap";
import { dateInWords } from "../../src/standards/date-words.ts";

t.test("each form of date has words", async (t) => {
  for (const [edtf, words] of [
    ["2023-11-27", "27 November 2023"],
    ["2023-11", "November 2023"],
    ["1973", "1973"],
    ["199X", "1990s"],
    ["19XX", "1900–1999"],
    ["2001-21", "spring 2001"],
    ["2001-24", "winter 2001"],
    ["2004-XX", "2004"],
    ["1985-04-XX", "April 1985"],
    ["1985-XX-XX", "1985"],
    ["1973~", "about 1973"],
    ["1973?", "1973 (uncertain)"],
    ["2022-04%", "about April 2022 (uncertain)"],
    ["2022-04-30/2022-05-01", "30 April to 1 May 2022"],
    ["2022-04-28/2022-04-30", "28–30 April 2022"],
    ["2021-12-30/2022-01-02", "30 December 2021 to 2 January 2022"],
    ["2021-11/2022", "November 2021 to 2022"],
    ["2023-11-27/..", "since 27 November 2023"],
    ["../2023-11-27", "until 27 November 2023"],
    ["2022-05-01/", "from 1 May 2022 (its end is not known)"],
    ["/2023-11-27", "until 27 November 2023 (its start is not known)"],
  ] as const)
    t.equal(dateInWords(edtf), words, edtf);
});
