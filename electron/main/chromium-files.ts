import { rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What Chromium and Electron keep in the folder of a program. They are named, because a person can have Mailwright use any folder, and what
 * else is in it stays.
 */
const names = [
  'Cache',
  'Code Cache',
  'Cookies',
  'Cookies-journal',
  'Crashpad',
  'DawnCache',
  'DawnGraphiteCache',
  'DawnWebGPUCache',
  'DevToolsActivePort',
  'Dictionaries',
  'DIPS',
  'GPUCache',
  'GrShaderCache',
  'Local State',
  'Local Storage',
  'Network',
  'Network Persistent State',
  'Partitions',
  'Preferences',
  'Session Storage',
  'Shared Dictionary',
  'SharedStorage',
  'ShaderCache',
  'SingletonCookie',
  'SingletonLock',
  'SingletonSocket',
  'TransportSecurity',
  'Trust Tokens',
  'Trust Tokens-journal',
  'VideoDecodeStats',
  'WebStorage',
  'blob_storage',
  'databases',
  'shared_proto_db',
];

/**
 * Removes what Chromium keeps in the folder of the program, and the folder where nothing else is in it. To be called at the very end of the
 * program. What Chromium writes even later needs the folder, and is lost without it. What cannot be removed stays.
 */
export function removeChromiumFiles(folder: string): void {
  for (const name of names) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Another program holds it open, which only Windows minds.
    }
  }
  try {
    rmdirSync(folder);
  } catch {
    // Something else is in it.
  }
}
