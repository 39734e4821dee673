import type { Length, ReplyWindow } from '../reply-window.js';

const soundLength = ({ count, unit }: Length): void => {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError(`A length is a whole number from 1; ${count} (${unit}) is none.`);
  }
};

/** Refuses a window that cannot be counted: whoever builds one has checked what came from outside. */
export const checkWindow = ({
  length,
  shortened,
  extensions,
  pauses,
  floors,
}: ReplyWindow): void => {
  soundLength(length.value);
  if (shortened && shortened.value.on <= shortened.value.noticedOn) {
    const { on, noticedOn } = shortened.value;
    throw new RangeError(
      `A window cannot be shortened to ${on}, not after the notice of ${noticedOn}.`,
    );
  }
  for (const extension of extensions) soundLength(extension.length);
  for (const { from, until } of pauses) {
    if (until !== undefined && until < from) {
      throw new RangeError(`A pause cannot end on ${until}, before it begins on ${from}.`);
    }
  }
  for (const { workingDays } of floors) {
    if (!Number.isSafeInteger(workingDays) || workingDays < 1) {
      throw new RangeError(
        `A floor is a whole number of working days from 1; ${workingDays} is none.`,
      );
    }
  }
};
