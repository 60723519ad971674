import { describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { createNameServerHistory } from '../../electron/node/name-server-history';

const servers = ['192.0.2.53', '192.0.2.54'];

function startHistory() {
  let nowMs = 0;
  const history = createNameServerHistory({ nowMs: () => nowMs });
  return {
    history,
    pass: (ms: number) => {
      nowMs += ms;
    },
  };
}

describe('createNameServerHistory', () => {
  it('puts a server that has not answered in time last', () => {
    const { history, pass } = startHistory();
    history.asked('192.0.2.53');
    expect(history.inOrder(servers)).toEqual(servers);

    pass(limits.nameServerMs);

    expect(history.inOrder(servers)).toEqual(['192.0.2.54', '192.0.2.53']);
  });

  it('does not call a server silent that answered another question meanwhile', () => {
    const { history, pass } = startHistory();
    history.asked('192.0.2.53');
    pass(200);
    history.asked('192.0.2.53').answered();
    pass(200);

    expect(history.isSilent('192.0.2.53')).toBe(false);
  });

  it('no longer calls a server silent that answers late', () => {
    const { history, pass } = startHistory();
    const asked = history.asked('192.0.2.53');
    pass(1_000);
    asked.answered();

    expect(history.inOrder(servers)).toEqual(servers);
  });

  it('remembers for ten minutes which server failed', () => {
    const { history, pass } = startHistory();
    history.asked('192.0.2.53').failed();
    pass(599_000);
    expect(history.isSilent('192.0.2.53')).toBe(true);

    pass(2_000);

    expect(history.isSilent('192.0.2.53')).toBe(false);
  });

  it('does not call a server silent whose answer was no longer waited for', () => {
    const { history, pass } = startHistory();
    history.asked('192.0.2.53').dropped();
    pass(1_000);

    expect(history.isSilent('192.0.2.53')).toBe(false);
  });
});
