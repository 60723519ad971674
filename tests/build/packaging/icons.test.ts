import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { drawIcons } from '../../../build/packaging/icon-sizes.mjs';
import { projectPath } from '../../../build/project-path.mjs';

it('the pictures of the icon are those of its drawing', () => {
  const icons = drawIcons();
  expect(readdirSync(projectPath('build', 'packaging', 'icons')).sort()).toEqual([...icons.keys()].sort());
  for (const [name, picture] of icons) {
    const kept = readFileSync(projectPath('build', 'packaging', 'icons', name));
    expect({ name, isSame: kept.equals(picture) }).toEqual({ name, isSame: true });
  }
});
