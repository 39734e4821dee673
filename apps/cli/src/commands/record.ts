import type { Command } from 'commander';

// Upkeep of the record and its read models.

export const addRebuild = (dunghan: Command): void => {
  dunghan
    .command('rebuild')
    .description('build a read model anew beside the old one, then switch to it')
    .argument('<model>', 'its name, such as request-board')
    .action(async (model: string) => {
      const { rebuild } = await import('../rebuild/rebuild.command.js');
      await rebuild(model);
    });
};

export const addBackup = (dunghan: Command): void => {
  dunghan
    .command('backup')
    .description('copy the whole record, keys and accounts into one file')
    .argument('<file>')
    .action(async (file: string) => {
      const { backup } = await import('../backup/backup.command.js');
      await backup(file);
    });
};

export const addRestore = (dunghan: Command): void => {
  dunghan
    .command('restore')
    .description('put a backup into an empty database, at the same positions')
    .argument('<file>')
    .action(async (file: string) => {
      const { restore } = await import('../backup/backup.command.js');
      await restore(file);
    });
};
