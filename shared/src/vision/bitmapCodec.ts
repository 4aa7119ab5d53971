import type { Result } from '../kernel/index.ts';
import { Bitmap } from './Bitmap.ts';
import { decodeText } from './decodeText.ts';
import { encodeText } from './encodeText.ts';
import { MalformedBytes, type ByteWriter } from './varint.ts';

const MAX_SAMPLES_ACROSS = 2400;
const ALL_SET = 0xffffffff;

/**
 * For the wire and for snapshots: base64 of the size and of run lengths, unset and set by turns, row after row. An
 * empty run at the end says the same in another text: `isAgain` is for who looks at changes of the text only.
 */
export function encodeBitmap(bitmap: Bitmap, isAgain = false): string {
  return encodeText((writer) => {
    writer.unsigned(bitmap.width);
    writer.unsigned(bitmap.height);
    writeRuns(writer, bitmap);
    if (isAgain) writer.unsigned(0);
  });
}

export function decodeBitmap(text: string): Result<Bitmap, 'bad-bitmap'> {
  return decodeText(text, 'bad-bitmap', (reader) => {
    const bitmap = new Bitmap(reader.upTo(MAX_SAMPLES_ACROSS), reader.upTo(MAX_SAMPLES_ACROSS));
    const total = bitmap.width * bitmap.height;
    let at = 0;
    for (let isSet = false; reader.left > 0; isSet = !isSet) {
      const length = reader.upTo(total - at);
      if (isSet) fillStretch(bitmap, at, at + length);
      at += length;
    }
    if (at !== total) throw new MalformedBytes('runs do not fill the bitmap');
    return bitmap;
  });
}

function writeRuns(writer: ByteWriter, bitmap: Bitmap): void {
  let isSet = 0;
  let run = 0;
  const extend = (bit: number, length: number): void => {
    if (bit !== isSet) {
      writer.unsigned(run);
      isSet = bit;
      run = 0;
    }
    run += length;
  };
  for (let i = 0; i < bitmap.words.length; i++) {
    const word = bitmap.words[i]!;
    const length = Math.min(32, bitmap.width - (i % bitmap.wordsPerRow) * 32);
    if (word === 0 || word === ALL_SET) extend(word & 1, length);
    else for (let bit = 0; bit < length; bit++) extend((word >>> bit) & 1, 1);
  }
  writer.unsigned(run);
}

function fillStretch(bitmap: Bitmap, start: number, end: number): void {
  for (let at = start; at < end;) {
    const row = Math.floor(at / bitmap.width);
    const stop = Math.min(end, (row + 1) * bitmap.width);
    bitmap.fillRow(row, at - row * bitmap.width, stop - row * bitmap.width);
    at = stop;
  }
}
