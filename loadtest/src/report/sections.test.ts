import { expect, it } from 'vitest';
import { replaceSection } from './sections.ts';

const PAGE = '# Benchmarks\n\n## Idle\n\nold\n\n## Storm\n\nkept\n';

it('replaces the section of a name and keeps the others', () => {
  expect(replaceSection(PAGE, 'Idle', 'new\n')).toBe('# Benchmarks\n\n## Idle\n\nnew\n\n## Storm\n\nkept\n');
});

it('adds a section that was not there, also to an empty page', () => {
  expect(replaceSection(PAGE, 'Crowd', 'c')).toBe(`${PAGE}\n## Crowd\n\nc\n`);
  expect(replaceSection('', 'Crowd', 'c')).toBe('# Benchmarks\n\n## Crowd\n\nc\n');
});

it('changes nothing when the same is written twice', () => {
  const once = replaceSection(PAGE, 'Crowd', 'c');
  expect(replaceSection(once, 'Crowd', 'c')).toBe(once);
});

it('does not take a section for another whose name only begins alike', () => {
  expect(replaceSection('# Benchmarks\n\n## Idle rooms\n\nkept\n', 'Idle', 'new')).toBe(
    '# Benchmarks\n\n## Idle rooms\n\nkept\n\n## Idle\n\nnew\n',
  );
});
