// A form to limit what is shown to a range of years.
import { changed, navigate } from "../location.ts";

export function RangeForm({ from, to }: { from: string | undefined; to: string | undefined }) {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const data = new FormData(event.currentTarget);
    const year = (name: string) => String(data.get(name) ?? "") || null;
    navigate(changed({ date_from: year("date_from"), date_to: year("date_to") }));
  };
  return (
    <form class="range" onSubmit={submit}>
      <label>
        From year{" "}
        <input
          name="date_from"
          inputMode="numeric"
          pattern="\d{4}"
          size={5}
          defaultValue={from}
          key={`from ${from}`}
        />
      </label>
      <label>
        to year{" "}
        <input
          name="date_to"
          inputMode="numeric"
          pattern="\d{4}"
          size={5}
          defaultValue={to}
          key={`to ${to}`}
        />
      </label>
      <button type="submit">Show</button>
      {(from !== undefined || to !== undefined) && (
        <a href={changed({ date_from: null, date_to: null })}>The whole time</a>
      )}
    </form>
  );
}
