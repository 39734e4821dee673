/**
 * Sends what is waiting as one group, in its order: while one is under way, the next one gathers.
 */
export class InGroups<Item, Outcome> {
  private readonly waiting: Waiting<Item, Outcome>[] = [];
  private underWay = false;

  constructor(
    private readonly options: {
      /** Answers one outcome per item, in order, or throws for all of them. */
      readonly send: (items: readonly Item[]) => Promise<readonly Outcome[]>;
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
    // Not at once: those whose last item was just answered are about to bring their next.
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
    const { sizeOf, maxSize } = this.options;
    let size = 0;
    const isFull = ({ item }: Waiting<Item, Outcome>) => {
      const full = size >= maxSize;
      size += sizeOf(item);
      return full;
    };
    const end = this.waiting.findIndex(isFull);
    return this.waiting.splice(0, end === -1 ? this.waiting.length : end);
  }
}

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (failure: unknown) => void;
}
