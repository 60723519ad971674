import { describe, expect, it } from 'vitest';
import { blameChain, isProviderHeard } from '../../../../electron/core/wizard/discovery/blame-chain';
import { refusedPort, silentPort } from '../../run/sample-run';
import { searched, searchId, searching, told } from '../wizard-after';

function places(...given: Parameters<typeof blameChain>): readonly string[] | undefined {
  return blameChain(...given)?.map(({ place }) => place);
}

describe('blameChain', () => {
  it('calls everything before the problem fine', () => {
    expect(places('provider', false)).toEqual(['fine', 'fine', 'fine', 'here']);
    expect(places('this-network', true)).toEqual(['fine', 'fine', 'here', 'fine']);
  });

  it('calls parties behind the problem not reached, where no server has answered', () => {
    expect(places('this-computer', false)).toEqual(['fine', 'here', 'not-reached', 'not-reached']);
    expect(places('you', false)).toEqual(['turn', 'not-reached', 'not-reached', 'not-reached']);
  });

  it('calls no person broken: it is their turn', () => {
    expect(places('you', true)).toEqual(['turn', 'fine', 'fine', 'fine']);
  });

  it('has no chain for a problem outside it', () => {
    expect(blameChain('mailwright', true)).toBeNull();
    expect(blameChain('unknown', true)).toBeNull();
  });
});

describe('isProviderHeard', () => {
  it('holds once any server is proven, and not for silent or refused ports', () => {
    expect(isProviderHeard(searched())).toBe(true);
    const silent = told(
      searching(),
      searchId,
      { kind: 'candidate', atMs: 1, candidate: silentPort(587) },
      { kind: 'candidate', atMs: 2, candidate: refusedPort(465) },
    );
    expect(isProviderHeard(silent)).toBe(false);
  });
});
