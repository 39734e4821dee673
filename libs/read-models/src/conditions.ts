/** Collects the criteria of a query with the values they compare to. */
export class Conditions {
  private readonly texts: string[] = [];
  readonly values: unknown[] = [];

  /** Adds `text`, its `?` standing for `value`, unless the value is absent. */
  and(text: string, value: unknown): this {
    return value === undefined ? this : this.always(text, value);
  }

  /** Adds `text`, each `?` standing for the next of `values`. */
  always(text: string, ...values: readonly unknown[]): this {
    let next = 0;
    this.texts.push(text.replace(/\?/g, () => this.value(values[next++])));
    return this;
  }

  /** The placeholder of one more value. */
  value(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  /** The text after `where`. */
  get text(): string {
    return this.texts.length === 0 ? 'true' : this.texts.map((text) => `(${text})`).join(' and ');
  }
}
