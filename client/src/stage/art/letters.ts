import { BitmapFont, BitmapText, TextStyle } from 'pixi.js';

const NAME = 'tallow-map';
const SIZE = 48;
const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const CHARACTERS = [[' ', '~'], ['\u00a1', '\u017f'], '–—‘’“”…•'] as [string, string][];

let isInstalled = false;
const style = new TextStyle({ fontFamily: NAME, fontSize: SIZE, fill: 0xffffff });

/** One font for all letters of the map. A font for each label would be a texture for each label. */
export function installLetters(): void {
  if (isInstalled) return;
  isInstalled = true;
  BitmapFont.install({
    name: NAME,
    style: { fontFamily: FAMILY, fontSize: SIZE, fontWeight: '600', fill: 0xffffff },
    chars: CHARACTERS,
    padding: 6,
    dynamicFill: true,
    textureStyle: { scaleMode: 'linear' },
  });
}

/** Letters `height` tall in the units of their parent, white until tinted. */
export function letters(text: string, height: number): BitmapText {
  const label = new BitmapText({ text, style });
  label.anchor.set(0.5);
  label.scale.set(height / SIZE);
  return label;
}
