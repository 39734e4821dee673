import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { ApplicationModule, type DocumentFormat, Syntheses } from '#lib/application';
import type { RequestId } from '#lib/coordination';
import { EventStore } from '#lib/event-sourcing';
import { ReadModelsModule } from '#lib/read-models';
import { rejectionSentence } from '#lib/wording';
import { whileProjecting } from '../system/projecting.js';
import { withSystem } from '../system/with-system.js';

export interface SynthesisFlags {
  readonly format: DocumentFormat;
  readonly out: string;
}

const refuse = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
};

const save = async (out: string, file: Buffer): Promise<void> => {
  try {
    await writeFile(out, file);
  } catch (failure) {
    refuse(`${out} cannot be written (${String((failure as NodeJS.ErrnoException).code)}).`);
  }
};

/** Writes bảng tổng hợp, tiếp thu, giải trình ý kiến of a request, as things stand, into a file. */
export const synthesis = (requestId: string, { format, out }: SynthesisFlags): Promise<void> =>
  withSystem([ApplicationModule, ReadModelsModule], (system) =>
    whileProjecting(system, async (projecting) => {
      await projecting.seen(await system.get(EventStore).head());
      const syntheses = system.get(Syntheses);
      const found = await syntheses.find(requestId.toLowerCase() as RequestId);
      if ('type' in found) {
        refuse(
          found.type === 'RequestNotFound'
            ? `There is no request ${requestId}.`
            : rejectionSentence(found, (agency) => agency).en,
        );
        return;
      }
      await save(out, await syntheses.render(found, format));
    }),
  );
