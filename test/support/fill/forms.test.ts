import { describe, expect, test } from '@jest/globals';
import { exampleNames, loadExample, writeForm } from '../examples.js';
import { answersFor } from './answers.js';
import { tagsIn } from './control.js';
import { fillForm } from './fill.js';

describe.each(exampleNames)('the forms of %s', (name) => {
  const example = loadExample(name);

  test.each([...example.forms.keys()])('have a place for every answer of %s and none besides', async (unit) => {
    const form = example.forms.get(unit);
    if (!form) throw new Error('no form');
    const { answers, truth } = answersFor(form);
    const bytes = await writeForm(example, unit);
    const tags = tagsIn(bytes);
    expect(() => fillForm(bytes, answers)).not.toThrow();
    const open = tags.filter((tag) => !answers.has(tag) && !truth.has(tag.slice(tag.indexOf(':') + 1)));
    expect(open.filter((tag) => !/^cell:\w+\.r\d+\./.test(tag))).toEqual([]);
    expect(new Set(tags).size).toBe(tags.length);
  });
});
