import type { LookedUpDomain, LookupAnswer, LookupAnswers } from '../../electron/core/verify-published/play-lookup';
import { hostOfPlace, type LabPlace, type LookupDomain } from './lookup-domains';

const places: readonly LabPlace[] = [
  ...(['autoconfig', 'autoconfig-http', 'well-known', 'well-known-http', 'ispdb', 'mx', 'srv'] as const),
  ...(['autodiscover-host', 'autodiscover-domain', 'autodiscover-srv'] as const),
];

/** A domain of the lab as the table of look-up orders takes it. */
export function lookedUpDomain(lookedUp: LookupDomain): LookedUpDomain {
  const { domain, right } = lookedUp;
  const [incoming, outgoing] = right;
  return { domain, incoming, outgoing, areAnswering: true, answers: answersAt(lookedUp) };
}

function answersAt(lookedUp: LookupDomain): LookupAnswers {
  const answers = places
    .filter((place) => hasHost(lookedUp, place))
    .map((place) => {
      return [place, answerOf(lookedUp, place)];
    });
  return Object.fromEntries(answers) as LookupAnswers;
}

function answerOf({ domain, places: published, right }: LookupDomain, place: LabPlace): LookupAnswer {
  const hosts = [hostOfPlace(domain, place)];
  const served = published[place] ?? [];
  switch (served) {
    case 'to-provider':
      return { hosts, servers: right };
    case 'web-page':
      return { hosts, servers: [], hasPage: true };
    case 'wants-password':
      return { hosts, servers: [], wantsPassword: true };
    default:
      return { hosts, servers: served };
  }
}

/** Whether there is a host to be asked at a place: a web server has all places that its name stands for. */
function hasHost({ domain, places: published }: LookupDomain, place: LabPlace): boolean {
  if (place === 'ispdb') return true;
  if (place === 'mx' || place === 'srv' || place === 'autodiscover-srv') return published[place] !== undefined;
  const others = places.filter((other) => other !== 'srv' && published[other] !== undefined);
  return others.some((other) => hostOfPlace(domain, other) === hostOfPlace(domain, place));
}
