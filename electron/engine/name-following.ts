import { directionOf, serverKey } from '../contract/server-name';
import { inquireCertifiedNames, type MisnamedServer } from '../core/discovery/certified-names';
import { limits } from '../core/limits';
import type { CandidateBoard } from './candidate-board';
import type { InquiryWorld } from './inquiry-world';
import { playInquiry, untold } from './play-inquiry';
import { stopBy } from './stop-by';

/** Looks for the right names of servers that showed a certificate for others. */
interface NameFollowing {
  /** Proposes the server under a name of its certificate, where nothing else works for its direction. The same is not followed again. */
  follow(misnamed: MisnamedServer): void;
  /** Whether names are being looked up. */
  isFollowing(): boolean;
}

/** Starts with nothing followed. The end of a run waits for the look-ups, for at most `limits.certifiedNamesMs`. */
export function createNameFollowing(
  domain: string,
  board: Pick<CandidateBoard, 'pair'>,
  world: InquiryWorld,
): NameFollowing {
  const followed = new Set<string>();
  let underWay = 0;
  return {
    follow: (misnamed) => {
      const { server, certificate } = misnamed;
      const key = [serverKey({ ...server, host: '' }), certificate.sha256, ...server.saidLogins].join(' ');
      const best = board.pair()[directionOf(server)];
      if (followed.has(key) || (best !== null && best.basis !== 'certificate')) return;
      followed.add(key);
      underWay += 1;
      const played = playInquiry(inquireCertifiedNames(misnamed, domain), untold, world);
      world.tasks.addBeside(played);
      const waiting = stopBy(world.signal);
      const waited = world.ports.clock.wait(limits.certifiedNamesMs, waiting.signal);
      const ended = Promise.race([played, waited]).finally(() => {
        underWay -= 1;
        waiting.end();
      });
      world.tasks.add(ended);
    },
    isFollowing: () => underWay > 0,
  };
}
