import type { About } from '../contract/api';
import { appVersion, runtimeName } from '../node/program-facts';

/** The version of Mailwright, its runtime and platform, and whether it reaches the demo. */
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
