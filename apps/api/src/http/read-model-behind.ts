/** A view has not caught up with what the reader knows was recorded. */
export class ReadModelBehind extends Error {
  override readonly name = 'ReadModelBehind';
  constructor(readonly readModel: string) {
    super(`${readModel} is behind`);
  }
}
