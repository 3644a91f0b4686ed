// A bounded set of recently seen ids: rows often name the same states and people.

/** How many ids are added before older ones are forgotten. */
const MOST = 65_536;

export class RecentIds<Kind> {
  #ids = new Map<Kind, Set<string>>();
  #earlier = new Map<Kind, Set<string>>();
  #count = 0;

  has(kind: Kind, id: string): boolean {
    if (this.#ids.get(kind)?.has(id)) return true;
    if (!this.#earlier.get(kind)?.has(id)) return false;
    this.add(kind, id);
    return true;
  }

  add(kind: Kind, id: string): void {
    if (this.#count === MOST) {
      this.#earlier = this.#ids;
      this.#ids = new Map();
      this.#count = 0;
    }
    const ids = this.#ids.get(kind);
    if (ids === undefined) this.#ids.set(kind, new Set([id]));
    else ids.add(id);
    this.#count++;
  }
}
