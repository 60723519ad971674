import { expect, it } from 'vitest';
import { testedOn } from '../../package.json';

it('is the Node that package.json says is tested', () => {
  expect(process.versions.node).toBe(testedOn.node);
});
