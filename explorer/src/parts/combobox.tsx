// A text field with suggestions, after the combobox pattern of the ARIA practices: arrows select, Enter accepts,
// Escape closes. It knows nothing about the suggestions.
import { useEffect, useId, useRef, useState } from "preact/hooks";

export interface Suggestion {
  key: string;
  label: string;
  hint: string;
}

interface Props {
  label: string;
  placeholder: string;
  value: string;
  name?: string;
  suggest: (typed: string) => Promise<readonly Suggestion[]>;
  onTake: (suggestion: Suggestion) => void;
  /** Called for Enter when no suggestion is selected. */
  onEnter?: (typed: string) => void;
}

const PAUSE = 80;

export function Combobox({ label, placeholder, value, name, suggest, onTake, onEnter }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const [chosen, setChosen] = useState(-1);
  const [open, setOpen] = useState(false);
  const asked = useRef(0);
  useEffect(() => setTyped(value), [value]);

  const look = (text: string) => {
    const turn = ++asked.current;
    setTimeout(async () => {
      if (turn !== asked.current) return;
      const suggestions = await suggest(text).catch(() => []);
      if (turn !== asked.current) return;
      setFound(suggestions);
      setChosen(-1);
      setOpen(true);
    }, PAUSE);
  };
  const close = () => {
    asked.current++;
    setOpen(false);
    setChosen(-1);
  };
  const take = (suggestion: Suggestion) => {
    close();
    setTyped(value);
    onTake(suggestion);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) return look(typed);
      // While the user is selecting, ignore answers that arrive late: they would replace the list.
      asked.current++;
      const step = event.key === "ArrowDown" ? 1 : -1;
      // Nothing selected (-1) is one of the positions that the arrows cycle through.
      const places = found.length + 1;
      setChosen((was) => ((was + 1 + step + places) % places) - 1);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter") {
      const suggestion = open ? found[chosen] : undefined;
      if (suggestion !== undefined) {
        event.preventDefault();
        take(suggestion);
      } else if (onEnter !== undefined) {
        event.preventDefault();
        close();
        onEnter(typed);
      }
    }
  };
  const shown = open && found.length > 0;
  return (
    <div class="combobox">
      <input
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: `list` is there for its type alone and implies no role
        role="combobox"
        list={undefined}
        name={name}
        autocomplete="off"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && chosen >= 0 && chosen < found.length ? `${id}-${chosen}` : undefined}
        placeholder={placeholder}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          look(currentTarget.value);
        }}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <div id={`${id}-list`} class="suggestions" role="listbox" aria-label={label} hidden={!shown}>
        {found.map((suggestion, index) => (
          <div
            key={suggestion.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onMouseDown={(event) => {
              event.preventDefault();
              take(suggestion);
            }}
          >
            <b>{suggestion.label}</b>
            <small>{suggestion.hint}</small>
          </div>
        ))}
      </div>
    </div>
  );
}
