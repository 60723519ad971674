import type { Party } from '../../electron/contract/verdict';
import { words } from '../language';
import { Icon, type Tone, ToneIcon } from './icon';

const stops = ['you', 'this-computer', 'this-network', 'provider'] as const;
type Stop = (typeof stops)[number];

interface BlameChainProps {
  readonly party: Party;
  readonly tone: Tone;
  /** Whether the provider was heard, so that all before it is fine. */
  readonly isProviderHeard: boolean;
}

/** Where the problem is, on the way from the person to the provider; in words alone where it is nowhere on it. */
export function BlameChain({ party, tone, isProviderHeard }: BlameChainProps) {
  return (
    <div className="blame">
      <p className="subhead">{words('window.blame.title')}</p>
      {party === 'mailwright' || party === 'unknown' ? (
        <p>{words(`party.${party}`)}</p>
      ) : (
        <ol>
          {stops.map((stop) => (
            <Link key={stop} stop={stop} place={placeOf(stop, party, isProviderHeard)} tone={tone} />
          ))}
        </ol>
      )}
    </div>
  );
}

type Place = 'fine' | 'here' | 'not-reached';

function Link({ stop, place, tone }: { readonly stop: Stop; readonly place: Place; readonly tone: Tone }) {
  return (
    <li data-at={place}>
      {place === 'here' ? <ToneIcon tone={tone} /> : place === 'fine' ? <Icon name="tick" /> : <ToneIcon tone="wait" />}
      <span>
        {words(`party.${stop}`)}
        <span className="hidden-visually">{words(`window.blame.${place}`)}</span>
      </span>
    </li>
  );
}

function placeOf(stop: Stop, party: Stop, isProviderHeard: boolean): Place {
  if (stop === party) return 'here';
  const isBeyond = stops.indexOf(stop) > stops.indexOf(party);
  return isBeyond && !isProviderHeard ? 'not-reached' : 'fine';
}
