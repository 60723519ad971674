import type { Party } from '../../electron/contract/verdict';
import type { BlameLink } from '../../electron/core/wizard/discovery/blame-chain';
import { words } from '../words/language';
import { Icon, type Tone, ToneIcon } from './icon';

interface BlameChainProps {
  readonly party: Party;
  /** Null for a party outside the chain. */
  readonly chain: readonly BlameLink[] | null;
  readonly tone: Tone;
}

/** The place of a problem in the chain from the person to the provider; only the party's name where it is outside the chain. */
export function BlameChain({ party, chain, tone }: BlameChainProps) {
  return (
    <div className="blame rows">
      <p className="subhead">{words(party === 'you' ? 'window.blame.whose-turn' : 'window.blame.title')}</p>
      {chain === null ? (
        <p>{words(`party.${party}`)}</p>
      ) : (
        <ol>
          {chain.map(({ party: stop, place }) => (
            <li className="hint" key={stop} data-at={place}>
              {place === 'fine' ? <Icon name="tick" /> : <ToneIcon tone={place === 'here' ? tone : 'wait'} />}
              {stop === 'you' && place === 'here' ? (
                <span>{words('party.your-turn')}</span>
              ) : (
                <span>
                  {words(`party.${stop}`)}
                  <span className="hidden-visually">{words(`window.blame.${place}`)}</span>
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
