import { expect, it } from 'vitest';
import { tellJson, tellUnread } from './nameOfKind.ts';

const bytes = (hex: string, text = ''): Buffer =>
  Buffer.concat([Buffer.from(hex.replaceAll(' ', ''), 'hex'), Buffer.from(text)]);

it.each<[string, Buffer]>([
  ['a PDF', bytes('', '%PDF-1.7')],
  ['a zip file', bytes('504b0304')],
  ['a RAR file', bytes('', 'Rar!')],
  ['a WebM video', bytes('1a45dfa3')],
  ['an MP4 video', bytes('00000018', 'ftypisom')],
  ['an AVIF picture', bytes('0000001c', 'ftypavif')],
  ['a HEIC picture', bytes('0000001c', 'ftypheic')],
  ['a GIF', bytes('', 'GIF89a')],
  ['a BMP picture', bytes('424d 36000000 00000000')],
  ['a TIFF picture', bytes('49492a00')],
  ['a Photoshop file', bytes('', '8BPS')],
  ['an SVG', bytes('efbbbf', '\n<?xml version="1.0"?><!-- made by hand --><svg xmlns="x">')],
  ['a web page', bytes('', '<!doctype html><title>404</title>')],
])('%s is named', (name, file) => {
  expect(tellUnread(file)).toMatch(new RegExp(`^This is ${name}\\. .*\\.$`));
});
it('of anything else it says what is taken', () => {
  expect(tellUnread(bytes('', 'Once upon a time'))).toContain('.dd2vtt');
});
it('comes to an end with comments that never do', () => {
  const since = performance.now();
  tellUnread(bytes('', '<!---->'.repeat(200)));
  expect(performance.now() - since).toBeLessThan(2_000);
});
it.each([
  [{ id: 'maps', compatibility: {} }, 'Foundry module'],
  [{ name: 'Inn', walls: [], tokens: [] }, 'Foundry scene'],
  [{ header: {}, world: {} }, 'Dungeondraft project'],
])('JSON of other programs is named: %o', (json, name) => {
  expect(tellJson(json)).toContain(name);
});
it.each([null, [], 5, {}, { format: 0.3, resolution: {} }])('%o is not', (json) => {
  expect(tellJson(json)).toBeUndefined();
});
