import type { About } from '../contract/api';
import { appVersion, runtimeName } from '../node/program-facts';

/** Which Mailwright this is, and what it runs on and reaches. */
export function aboutMailwright(
  world: Pick<About, 'isDemo' | 'startedInDemo' | 'isMaintained' | 'asksAboutRuntime'>,
): About {
  const { chrome, node } = process.versions;
  return {
    version: appVersion,
    runtime: runtimeName(),
    engines: `Chromium ${chrome}, Node.js ${node}`,
    platform: `${process.platform} ${process.arch}`,
    ...world,
  };
}
