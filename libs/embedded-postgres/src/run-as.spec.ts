import { type Circumstances, waysToRun } from './run-as.js';

const nobody = { name: 'nobody', uid: 65534, gid: 65534 };
const clerk = { name: 'clerk', uid: 1000, gid: 1000 };

const asRoot: Circumstances = {
  self: 0,
  named: true,
  clusterOwner: undefined,
  accounts: [clerk, nobody],
  likely: [0, 1000],
};

describe('who runs the server', () => {
  it('is the user who starts it, if that is not root', () => {
    expect(waysToRun({ ...asRoot, self: 1000 })).toEqual([{ type: 'self' }]);
  });

  it('for root is first root itself under another name, then the owner of the folder, then an existing account', () => {
    expect(waysToRun(asRoot)).toEqual([
      { type: 'user-namespace', account: 'nobody' },
      { type: 'account', uid: 1000, gid: 1000 },
      { type: 'account', uid: 65534, gid: 65534 },
    ]);
  });

  it('is only who owns the cluster, once there is one', () => {
    expect(waysToRun({ ...asRoot, clusterOwner: 1000 })).toEqual([
      { type: 'account', uid: 1000, gid: 1000 },
    ]);
    expect(waysToRun({ ...asRoot, clusterOwner: 0 })).toEqual([
      { type: 'user-namespace', account: 'nobody' },
    ]);
  });

  it('is nobody where root has no account to turn to: none is ever created', () => {
    expect(waysToRun({ ...asRoot, accounts: [] })).toEqual([]);
  });

  it('for a user without a name is that user under a name, as PostgreSQL asks for one', () => {
    expect(waysToRun({ ...asRoot, self: 12345, named: false })[0]).toEqual({
      type: 'user-namespace',
      account: 'nobody',
    });
  });
});
