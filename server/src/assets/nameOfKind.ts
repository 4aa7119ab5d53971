type Told = readonly [name: string, advice: string];

const TAKEN = 'Maps may be Universal VTT files (.dd2vtt, .uvtt, .df2vtt) or PNG, WebP or JPEG pictures.';
const SAVE_AS_PICTURE = 'Save it as a PNG, WebP or JPEG picture.';
const STILL = 'Maps are still pictures: save one frame of it as PNG, WebP or JPEG.';
const UNPACK = 'Unpack it and choose the map inside.';

/** Kinds of files that people try, by their first bytes in hexadecimal. */
const BY_BYTES: readonly (readonly [RegExp, Told])[] = [
  [/^255044462d/, ['a PDF', 'Save the page with the map as a picture.']],
  [/^504b(0304|0506)/, ['a zip file', UNPACK]],
  [/^52617221/, ['a RAR file', UNPACK]],
  [/^377abcaf/, ['a 7z file', UNPACK]],
  [/^1f8b/, ['a gzip file', UNPACK]],
  [/^1a45dfa3/, ['a WebM video', STILL]],
  [/^.{8}66747970(61766966|61766973)/, ['an AVIF picture', SAVE_AS_PICTURE]],
  [/^.{8}66747970(686569|686576|6d696631|6d736631)/, ['a HEIC picture', SAVE_AS_PICTURE]],
  [/^.{8}66747970/, ['an MP4 video', STILL]],
  [/^52494646.{8}41564920/, ['an AVI video', STILL]],
  [/^4f676753/, ['an Ogg file', STILL]],
  [/^47494638/, ['a GIF', SAVE_AS_PICTURE]],
  [/^424d.{8}00000000/, ['a BMP picture', SAVE_AS_PICTURE]],
  [/^(49492a00|4d4d002a)/, ['a TIFF picture', SAVE_AS_PICTURE]],
  [/^38425053/, ['a Photoshop file', SAVE_AS_PICTURE]],
  [/^67696d7020786366/, ['a GIMP file', SAVE_AS_PICTURE]],
  [/^(ff0a|0000000c4a584c20)/, ['a JPEG XL picture', SAVE_AS_PICTURE]],
  [/^00000100/, ['an icon file', SAVE_AS_PICTURE]],
];
/** Of a text that opens a tag. */
const BY_TAG: readonly (readonly [RegExp, Told])[] = [
  [/<svg[\s>]/i, ['an SVG', SAVE_AS_PICTURE]],
  [/<(!doctype html|html)/i, ['a web page', 'Choose the map itself.']],
];

/** Why a file that is neither JSON nor a picture we read is not taken; it is named if we know what it is. */
export function tellUnread(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  const text = head.toString('utf8').replace('\ufeff', '').trimStart();
  const [, told] =
    BY_BYTES.find(([pattern]) => pattern.test(head.toString('hex'))) ??
    (text.startsWith('<') ? BY_TAG.find(([pattern]) => pattern.test(text)) : undefined) ??
    [];
  return told ? `This is ${told[0]}. ${told[1]}` : `This is no kind of map that we know. ${TAKEN}`;
}

const has = (json: Record<string, unknown>, ...keys: readonly string[]): boolean =>
  keys.every((key) => Object.hasOwn(json, key));

/** The name of a JSON file that is no Universal VTT map, if we know what it is. */
export function tellJson(json: unknown): string | undefined {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  const file = json as Record<string, unknown>;
  if (has(file, 'compatibility') || has(file, 'esmodules') || has(file, 'minimumCoreVersion'))
    return 'This is the manifest of a Foundry module. Choose a map of the module: a picture or a Universal VTT file.';
  if (has(file, 'walls') && (has(file, 'tokens') || has(file, 'padding') || has(file, '_stats')))
    return 'This is a Foundry scene. It holds no picture: import the picture of its map, or a Universal VTT export.';
  if (has(file, 'header', 'world'))
    return 'This is a Dungeondraft project. Export it as Universal VTT and import that.';
  return undefined;
}
