import { describe, expect, test } from '@jest/globals';
import { resolveTarget } from '../../src/word/package/relationships.js';
import { NAMESPACES, paragraph, readBody, relationship, relationships, root, textsOf } from '../support/package.js';

describe('custom properties', () => {
  const properties = (inside: string): Record<string, string> => ({
    '_rels/.rels': relationships(
      relationship('officeDocument', 'word/document.xml'),
      relationship('custom-properties', 'docProps/custom.xml'),
    ),
    'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${inside}</Properties>`,
  });
  const property = (name: string, value: string): string => `<property name="${name}">${value}</property>`;

  test('are read by name, whatever their type', () => {
    const inside =
      property('decuong.unit', '<vt:lpwstr>xa_a</vt:lpwstr>') + property('decuong.version', '<vt:i4>2</vt:i4>');
    expect(readBody('', properties(inside)).properties).toEqual({ 'decuong.unit': 'xa_a', 'decuong.version': '2' });
  });

  test('may have any name', () => {
    const read = readBody('', properties(property('__proto__', '<vt:lpwstr>a</vt:lpwstr>'))).properties;
    expect(Object.entries(read)).toEqual([['__proto__', 'a']]);
  });

  test('are none where there are none', () => {
    expect(readBody('').properties).toEqual({});
  });
});

describe('custom XML parts', () => {
  const xml = '<?xml version="1.0"?><!-- c --><d:form xmlns:d="urn:x">a<b/></d:form>';

  test('are kept as text, with the name of their root', () => {
    const parts = {
      'customXml/item1.xml': xml,
      'word/_rels/document.xml.rels': relationships(relationship('customXml', '../customXml/item1.xml')),
    };
    expect(readBody('', parts).customXml).toEqual([{ namespace: 'urn:x', name: 'form', xml }]);
  });

  test('are found even where nothing refers to them', () => {
    expect(readBody('', { 'customXml/item1.xml': xml, 'customXml/itemProps1.xml': '<a/>' }).customXml).toHaveLength(1);
  });

  test('are kept where only their inside is broken', () => {
    const broken = '<form xmlns="urn:x"><a></form>';
    expect(readBody('', { 'customXml/item1.xml': broken }).customXml).toEqual([
      { namespace: 'urn:x', name: 'form', xml: broken },
    ]);
  });

  test('that are no XML, or that declare a document type, are left out', () => {
    const parts = {
      'customXml/item1.xml': 'abc',
      'customXml/item2.xml': '<!DOCTYPE a><a/>',
      'customXml/item3.xml': '',
    };
    expect(readBody('', parts).customXml).toEqual([]);
  });
});

describe('relationships', () => {
  test.each([
    ['styles.xml', 'word/styles.xml'],
    ['./a/../styles.xml', 'word/styles.xml'],
    ['/word/styles.xml', 'word/styles.xml'],
    ['..\\customXml\\item1.xml', 'customXml/item1.xml'],
    ['a%20b.xml', 'word/a b.xml'],
    ['a%C3.xml', 'word/a%C3.xml'],
    ['styles.xml#x', 'word/styles.xml'],
    ['../../etc/passwd', null],
    ['', 'word'],
    ['/', null],
  ])('to %s lead to %s', (target, part) => {
    expect(resolveTarget(target, 'word/document.xml')).toBe(part);
  });

  test('to parts that are not there do no harm', () => {
    const gone = ['styles', 'numbering', 'header', 'footnotes', 'theme', 'customXml'].map((type) =>
      relationship(type, 'gone.xml'),
    );
    const document = readBody(paragraph('a'), { 'word/_rels/document.xml.rels': relationships(...gone) });
    expect(textsOf(document)).toEqual(['a']);
  });

  test('out of the package are never followed', () => {
    const outside = '<Relationship Id="x" Type="x/header" Target="word/document.xml" TargetMode="External"/>';
    expect(readBody(paragraph('a'), { 'word/_rels/document.xml.rels': relationships(outside) }).headers).toEqual([]);
  });

  test('in a circle come to an end', () => {
    const circle = relationships(relationship('header', 'document.xml'), relationship('styles', 'document.xml'));
    expect(textsOf(readBody(paragraph('a'), { 'word/_rels/document.xml.rels': circle }))).toEqual(['a']);
  });

  test('to one part twice read it once', () => {
    const twice = relationships(relationship('header', 'header1.xml', 'a'), relationship('header', 'header1.xml', 'b'));
    const parts = { 'word/header1.xml': root('w:hdr', paragraph('b')), 'word/_rels/document.xml.rels': twice };
    expect(readBody('', parts).headers).toHaveLength(1);
  });

  test('of another case still name their part', () => {
    const parts = {
      'word/Header1.xml': `<w:hdr ${NAMESPACES}>${paragraph('b')}</w:hdr>`,
      'word/_rels/document.xml.rels': relationships(relationship('header', 'HEADER1.xml')),
    };
    expect(readBody('', parts).headers).toHaveLength(1);
  });
});
