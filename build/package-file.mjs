import { readFileSync } from 'node:fs';
import { projectPath } from './project-path.mjs';

/**
 * What package.json says.
 *
 * @type {typeof import('../package.json')}
 */
export const packageFile = JSON.parse(readFileSync(projectPath('package.json'), 'utf8'));
