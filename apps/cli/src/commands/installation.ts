import type { Command } from 'commander';

// What a new installation is filled with.

export const addRegister = (dunghan: Command): void => {
  dunghan
    .command('register')
    .description("put Ho Chi Minh City's agencies on the register, and add the first accounts")
    .action(async () => {
      const { register } = await import('../register/register.command.js');
      await register();
    });
};

export const addDemo = (dunghan: Command): void => {
  dunghan
    .command('demo')
    .description('fill an empty record with an invented city: dữ liệu mẫu, never published')
    .action(async () => {
      const { demo } = await import('../demo/demo.command.js');
      await demo();
    });
};

export const addFirstStart = (dunghan: Command): void => {
  dunghan
    .command('first-start', { hidden: true })
    .description('what npm start does to a new installation')
    .option('--no-demo', 'load the register of real agencies instead of an invented city')
    .action(async (options: { readonly demo: boolean }) => {
      const { firstStart } = await import('../first-start/first-start.command.js');
      await firstStart(options);
    });
};
