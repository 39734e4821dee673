/** Numbers that look drawn and are always the same: mulberry32, a generator of the public domain. */
export class SameRandom {
  constructor(private state: number) {}

  /** From 0 to just under 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True as often as `share` says. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.between(0, items.length - 1)];
    if (item === undefined) throw new RangeError('There is nothing to pick from');
    return item;
  }

  /** `count` different items, in no particular order. */
  some<Item>(items: readonly Item[], count: number): readonly Item[] {
    return items
      .map((item) => ({ item, drawn: this.next() }))
      .toSorted((a, b) => a.drawn - b.drawn)
      .slice(0, count)
      .map(({ item }) => item);
  }
}
