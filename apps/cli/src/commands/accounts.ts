import { type Command, Option } from 'commander';
import type { AccountFlags } from '../accounts/account.command.js';

// Who may sign in.

export const addAccount = (dunghan: Command): void => {
  dunghan
    .command('account')
    .description('add an account and print its password, once')
    .argument('<login>')
    .requiredOption('--agency <id>', 'the agency it acts for')
    .requiredOption('--name <name>', 'whose it is')
    .requiredOption('--post <post>', 'chức vụ, as printed')
    .addOption(
      new Option('--role <role>')
        .choices(['officer', 'clerk', 'head', 'monitor', 'administrator'])
        .makeOptionMandatory(),
    )
    .action(async (login: string, options: AccountFlags) => {
      const { addAccount } = await import('../accounts/account.command.js');
      await addAccount(login, options);
    });
};

export const addPassword = (dunghan: Command): void => {
  dunghan
    .command('password')
    .description('give an account another password, print it, once, and end its sessions')
    .argument('<login>')
    .action(async (login: string) => {
      const { changePassword } = await import('../accounts/account.command.js');
      await changePassword(login);
    });
};

export const addCloseAccount = (dunghan: Command): void => {
  dunghan
    .command('close-account')
    .description('close an account and end its sessions; what it did stays on the record')
    .argument('<login>')
    .action(async (login: string) => {
      const { closeAccount } = await import('../accounts/account.command.js');
      await closeAccount(login);
    });
};
