import { describe, expect, it } from 'vitest';
import { parseBenchOptions } from '../bench/bench-options';
import { scenarios } from '../bench/scenarios/scenarios';

describe('parseBenchOptions', () => {
  it('measures all but an audit at two distances by default', () => {
    expect(parseBenchOptions([])).toEqual({
      parts: ['scenarios', 'floods', 'patterns', 'program', 'window'],
      scenarios: scenarios.map(({ id }) => id),
      roundTripsMs: [50, 200],
      runs: 3,
      jsonFile: null,
      hasTimelines: false,
      isList: false,
    });
  });

  it('takes scenarios, distances, runs and parts', () => {
    const args = [
      '--only',
      'srv,pacc',
      '--rtt',
      '20',
      '--runs',
      '7',
      '--part',
      'audit,window,scenarios',
      '--json',
      'a.json',
    ];
    expect(parseBenchOptions(args)).toMatchObject({
      parts: ['scenarios', 'window', 'audit'],
      scenarios: ['srv', 'pacc'],
      roundTripsMs: [20],
      runs: 7,
      jsonFile: 'a.json',
    });
  });

  it.each([
    [['--only', 'srv,unheard-of'], 'There is no scenario unheard-of.'],
    [['--part', 'coffee'], 'The parts are scenarios, floods, patterns, program, window, audit.'],
    [['--rtt', 'far'], 'Numbers must be above 0.'],
    [['--runs', '1.5'], 'Numbers must be above 0.'],
  ])('says what is wrong with %j', (args, reason) => {
    expect(parseBenchOptions(args)).toBe(reason);
  });

  it('refuses options that it does not know', () => {
    expect(parseBenchOptions(['--speed'])).toContain('--speed');
  });
});
