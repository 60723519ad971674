import fc from 'fast-check';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { renderPlist } from '../../../electron/core/formats/plist';
import { writableText } from './writable-text';

describe('renderPlist', () => {
  it('gives texts, whole numbers, truth values, lists and dictionaries back through a parser', () => {
    const leaf = fc.oneof(writableText, fc.integer(), fc.boolean());
    fc.assert(
      fc.property(fc.record({ text: writableText, leaves: fc.array(leaf), inside: fc.record({ leaf }) }), (value) => {
        expect(parse(renderPlist(value))).toEqual(value);
      }),
    );
  });

  it('has the document type at its place and no BOM', () => {
    const lines = renderPlist({ Port: 993 }).split('\n');
    expect(lines[0]).toBe('<?xml version="1.0" encoding="UTF-8"?>');
    expect(lines[1]).toBe(
      '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    );
    expect(lines).toContain('    <integer>993</integer>');
  });

  it('throws on a line break', () => {
    expect(() => renderPlist({ inside: [{ name: 'a\nb' }] })).toThrow('line break');
  });
});
