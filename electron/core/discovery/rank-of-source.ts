import { type Source, sourceSchema } from '../../contract/candidate';

/** The place of a source among all, best first, from 0. */
export function rankOfSource(source: Source): number {
  return sourceSchema.options.indexOf(source);
}
