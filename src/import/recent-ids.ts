// The ids of records that were met of late, so many at most: rows name the same states and people over and over.

/** When so many more have come, those before them are forgotten. */
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
