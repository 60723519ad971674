import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../../electron/contract/candidate';
import { isNamedByOthers, sourceFacts, sourcesBySpeaker } from '../../../electron/core/discovery/source-facts';

/** The sources of which a fact is true. */
function sourcesThat(fact: 'isOwnDocument' | 'statesSecurity'): readonly string[] {
  return sourceSchema.options.filter((source) => sourceFacts[source][fact]);
}

describe('sourceFacts', () => {
  it('has every source once, in the order of the ranking', () => {
    expect(Object.keys(sourceFacts)).toEqual(sourceSchema.options);
  });

  it('calls three sources documents of the domain itself', () => {
    expect(sourcesThat('isOwnDocument')).toEqual(['autoconfig', 'well-known', 'pacc']);
  });

  it('lets documents and lists state STARTTLS, but not records in DNS', () => {
    expect(sourcesThat('statesSecurity')).toEqual(['autoconfig', 'well-known', 'table', 'ispdb']);
  });

  it('tells what the domain itself publishes first, and guesses last', () => {
    expect(sourcesBySpeaker).toHaveLength(sourceSchema.options.length);
    expect(
      sourcesBySpeaker
        .map((source) => sourceFacts[source].saidBy)
        .filter((one, place, all) => all.indexOf(one) === place),
    ).toEqual([...['person', 'domain', 'list', 'exchanger', 'nobody']]);
  });

  it('has a reason for every source that is neither typed nor a guess', () => {
    const reasoned = sourceSchema.options.filter((source) => sourceFacts[source].namedReason !== null);
    expect(reasoned).toEqual(sourceSchema.options.filter(isNamedByOthers));
  });
});
