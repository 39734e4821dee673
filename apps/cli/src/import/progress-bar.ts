import { SingleBar } from 'cli-progress';
import type { WriteStream } from 'node:tty';

export interface ProgressBar {
  readonly update: (done: number, total: number) => void;
  stop(): void;
}

/** A bar on a terminal; nothing where nobody watches. */
export const progressBar = (stream: WriteStream): ProgressBar => {
  const bar = new SingleBar({
    stream,
    noTTYOutput: false,
    format: '{bar} {percentage} % · {value}/{total} rows · {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
  });
  let started = false;
  return {
    update: (done, total) => {
      if (!stream.isTTY) return;
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => {
      if (started) bar.stop();
    },
  };
};
