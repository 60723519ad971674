import { expect, it } from 'vitest';
import { renderPythonSettings } from '../../../electron/core/formats/python-settings';

it('writes assignments of Python', () => {
  const text = renderPythonSettings([{ comment: 'c' }, ['A', "it's"], ['B', 587], ['C', true], ['D', false]]);
  expect(text).toBe("# c\nA = 'it\\'s'\nB = 587\nC = True\nD = False\n");
});

it('writes settings in place of a value as a dictionary', () => {
  const text = renderPythonSettings([['A', [{ comment: 'c' }, ['b', [['c', "it's"]]], ['d', true]]]]);
  expect(text).toBe("A = {\n    # c\n    'b': {\n        'c': 'it\\'s',\n    },\n    'd': True,\n}\n");
});

it('throws on a line break', () => {
  expect(() => renderPythonSettings([{ comment: 'a\nb' }])).toThrow(/line break/);
  expect(() => renderPythonSettings([['A', 'a\nb']])).toThrow(/line break/);
  expect(() => renderPythonSettings([['A', [['b', 'a\nb']]]])).toThrow(/line break/);
});
