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

/**
 * The place of a problem in the chain from the person to the provider, or that it is the person's turn; only a sentence for a party
 * outside the chain.
 */
export function BlameChain({ party, chain, tone }: BlameChainProps) {
  if (chain === null)
    return (
      <p className="blame">{words(party === 'mailwright' ? 'window.blame.mailwright' : 'window.blame.unknown')}</p>
    );
  const isTurn = chain.some(({ place }) => place === 'turn');
  return (
    <div className="blame rows">
      <p className="subhead">{words(isTurn ? 'window.blame.whose-turn' : 'window.blame.title')}</p>
      <ol>
        {chain.map(({ party: stop, place }) => (
          <li className="hint" key={stop} data-at={place}>
            <PlaceIcon place={place} tone={tone} />
            <span>
              {words(place === 'turn' ? 'party.your-turn' : `party.${stop}`)}
              {place !== 'turn' && <span className="hidden-visually">{words(`window.blame.${place}`)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function PlaceIcon({ place, tone }: Pick<BlameLink, 'place'> & Pick<BlameChainProps, 'tone'>) {
  switch (place) {
    case 'fine':
      return <Icon name="tick" />;
    case 'turn':
      return <ToneIcon tone="turn" />;
    case 'here':
      return <ToneIcon tone={tone} />;
    case 'not-reached':
      return <ToneIcon tone="wait" />;
  }
}
