/**
 * Sends what is waiting as one group: while a group is under way, the next one gathers.
 * Things with the same key go into different groups, in the order they came.
 */
export class GroupCommit<Item, Outcome> {
  private waiting: Waiting<Item, Outcome>[] = [];
  private underWay = false;

  constructor(
    private readonly options: {
      /** Answers one outcome per item, in order, or throws for all of them. */
      readonly send: (items: readonly Item[]) => Promise<readonly Outcome[]>;
      readonly keyOf: (item: Item) => string;
      readonly sizeOf: (item: Item) => number;
      /** A group is closed once its sizes add up to this. */
      readonly maxSize: number;
    },
  ) {}

  add(item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.goOn();
    });
  }

  private goOn(): void {
    if (this.underWay) return;
    this.underWay = true;
    // Not at once: those whose last append was just answered are about to send their next.
    setImmediate(() => void this.sendNext());
  }

  private async sendNext(): Promise<void> {
    const group = this.takeGroup();
    try {
      const outcomes = await this.options.send(group.map(({ item }) => item));
      outcomes.forEach((outcome, index) => group[index]?.resolve(outcome));
    } catch (failure) {
      for (const { reject } of group) reject(failure);
    }
    this.underWay = false;
    if (this.waiting.length > 0) this.goOn();
  }

  private takeGroup(): Waiting<Item, Outcome>[] {
    const { keyOf, sizeOf, maxSize } = this.options;
    const group: Waiting<Item, Outcome>[] = [];
    const left: Waiting<Item, Outcome>[] = [];
    const keys = new Set<string>();
    let size = 0;
    for (const each of this.waiting) {
      const key = keyOf(each.item);
      if (keys.has(key) || size >= maxSize) left.push(each);
      else {
        group.push(each);
        size += sizeOf(each.item);
      }
      keys.add(key);
    }
    this.waiting = left;
    return group;
  }
}

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (failure: unknown) => void;
}
